// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.Secrets;
import io.assay.trust.PinnedKey;
import java.util.List;
import java.util.stream.Collectors;

/** Judges the HMACs of one file once everything that needs no key has spoken: tampering, the wrong key, no key, or a key that everybody knows. */
final class KeyVerdict {
    private final Desk desk;
    private final Locator file;
    private final Secrets secrets;
    private final String purpose;

    KeyVerdict(Desk desk, Locator file, Secrets secrets, String purpose) {
        this.desk = desk;
        this.file = file;
        this.secrets = secrets;
        this.purpose = purpose;
    }

    void judge(MacTally macs, List<AuditQuestion> unkeyed, Phrase shown) {
        desk.ask(AuditQuestion.MAC, tally -> {
            boolean wrongKey = macs.fitsNothing() && unkeyed.stream().allMatch(question -> desk.tally(question).failures() == 0);
            if (wrongKey) {
                tally.report(Finding.of(KeyCode.MISMATCH, file, secrets.keys().stream().map(PinnedKey::id).collect(Collectors.joining(", "))));
            } else if (secrets.keys().isEmpty() && macs.failures() == 0) {
                tally.report(Finding.of(KeyCode.MISSING, file, purpose));
            }
            macs.into(tally, wrongKey);
            conclude(macs, tally, shown);
        });
    }

    private void conclude(MacTally macs, Tally tally, Phrase shown) {
        if (macs.held() > 0) {
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.qualify(Qualifier.FORGEABLE_KEY);
            desk.proved(Assurance.KEYED);
            macs.holding().forEach(key -> desk.used(key.fingerprint()));
            desk.doesNotShow(Phrase.of(AuditText.NOT_HOLDER));
        }
        if (macs.held() > 0 && tally.failures() == 0) {
            desk.shows(shown);
        }
    }
}
