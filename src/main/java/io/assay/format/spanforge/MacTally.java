// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.trust.PinnedKey;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The HMACs made with one key, before it is known whether failures mean tampering or the wrong key: both readings are kept until all the
 * unkeyed checks have spoken.
 */
public final class MacTally {
    private final Tally certain = new Tally();
    private final Tally tampered = new Tally();
    private final Tally doubtful = new Tally();
    private final Set<PinnedKey> holding = new LinkedHashSet<>();
    private long held;
    private long failed;
    private long known;

    /** Notes what trying the keys gave; {@code failure} says where and what, should it fit none. */
    public void answer(MacAnswer answer, Finding failure) {
        certain.examined(1);
        if (answer.isPublic()) {
            known++;
            certain.report(Finding.of(KeyCode.PUBLIC_KNOWLEDGE, failure.at(), answer.secret().orElseThrow().words()));
        } else if (answer.held()) {
            held++;
            holding.add(answer.key().orElseThrow());
        } else if (answer.lapsed()) {
            certain.report(answer.lapse(failure.at()));
        } else if (answer.failed()) {
            failed++;
            tampered.report(failure);
            doubtful.report(failure.weighing(Weight.INDETERMINATE));
        }
    }

    /** Notes an HMAC that no key can have made: absent, or of another form. */
    public void flawed(Finding failure) {
        certain.examined(1);
        certain.report(failure);
    }

    public void add(MacTally part) {
        certain.add(part.certain);
        tampered.add(part.tampered);
        doubtful.add(part.doubtful);
        holding.addAll(part.holding);
        held += part.held;
        failed += part.failed;
        known += part.known;
    }

    /** Everything was tried and fits no key at all, nor one that everybody knows. */
    public boolean fitsNothing() {
        return failed > 0 && held == 0 && known == 0 && certain.failures() == 0;
    }

    public Set<PinnedKey> holding() {
        return holding;
    }

    public long held() {
        return held;
    }

    public long failures() {
        return failed + known + certain.failures();
    }

    /** Tells the check what was found, failures in one reading or the other. */
    public void into(Tally tally, boolean wrongKey) {
        tally.add(certain);
        tally.add(wrongKey ? doubtful : tampered);
    }
}
