// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.document;

import io.assay.canon.Hex;
import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.PreparedHmac;
import io.assay.format.Desk;
import io.assay.format.spanforge.MacAnswer;
import io.assay.format.spanforge.Secrets;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one HMAC of a document: held, made with a key that everybody knows, without a key at hand, or fitting none. */
public final class SoleMac {
    private final Desk desk;
    private final Secrets secrets;

    public SoleMac(Desk desk, TrustStore trust) {
        this.desk = desk;
        this.secrets = Secrets.of(trust, Secrets.SIGNING);
    }

    /** What trying the keys gives on a proof made at that time, without saying anything yet. */
    public MacAnswer ask(byte[] message, String hex, Optional<Instant> made) {
        return secrets.ask(message, hex, made);
    }

    /** Whether some key can have made it: what is not 64 lower-case digits was altered, whatever the key. */
    public static boolean isPossible(String hex) {
        return hex.length() == 2 * PreparedHmac.LENGTH && Hex.isLower(hex);
    }

    /**
     * Says what trying the keys gave.
     *
     * @param failure what to report should it fit none
     * @param agrees  whether everything that needs no key agrees: then it is probably the wrong key
     * @return whether it holds with a pinned key that not everybody knows
     */
    public boolean judge(Tally tally, MacAnswer answer, Finding failure, boolean agrees) {
        tally.examined(1);
        if (answer.isPublic()) {
            tally.report(Finding.of(KeyCode.PUBLIC_KNOWLEDGE, failure.at(), answer.secret().orElseThrow().words()));
        } else if (answer.lacksKey()) {
            tally.report(Finding.of(KeyCode.MISSING, failure.at(), Secrets.SIGNING));
        } else if (answer.lapsed()) {
            tally.report(answer.lapse(failure.at()));
        } else if (answer.failed()) {
            if (agrees) {
                String tried = secrets.keys().stream().map(PinnedKey::id).collect(Collectors.joining(", "));
                tally.report(Finding.of(KeyCode.MISMATCH, failure.at(), tried));
            }
            tally.report(agrees ? failure.weighing(Weight.INDETERMINATE) : failure);
        } else {
            desk.proved(Assurance.KEYED);
            answer.key().map(PinnedKey::fingerprint).ifPresent(desk::used);
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.qualify(Qualifier.FORGEABLE_KEY);
        }
        return answer.held();
    }
}
