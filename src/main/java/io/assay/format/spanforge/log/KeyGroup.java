// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;

/** Events that one key is supposed to verify: a segment between two rotations, or the events of one organisation. */
final class KeyGroup {
    private final String name;
    private final boolean keyAtHand;
    private final boolean keyConfirmed;
    private final Held failed = new Held();
    private long verified;

    /**
     * Begins a group.
     *
     * @param name the key's id, the organisation, or the event that announced the key
     * @param keyAtHand whether any secret was supplied for it
     * @param keyConfirmed whether the evidence itself, protected by the key before, gives the digest of the secret supplied
     */
    KeyGroup(String name, boolean keyAtHand, boolean keyConfirmed) {
        this.name = name;
        this.keyAtHand = keyAtHand;
        this.keyConfirmed = keyConfirmed;
    }

    void verified(long count) {
        verified += count;
    }

    /** Whether nothing has shown so far that the key is the right one. */
    boolean isDoubtful() {
        return verified == 0 && !keyConfirmed;
    }

    Held failed() {
        return failed;
    }

    /** Says what the events that did not verify mean; answers how many need a key that is not at hand. */
    long settle(Tally signatures, boolean unkeyedAgrees, boolean nonePinned) {
        if (failed.count() == 0) {
            return 0;
        }
        if (nonePinned || !keyAtHand) {
            signatures.report(Finding.of(KeyCode.MISSING, failed.first(), name.isEmpty() ? "spanforge.event" : name));
            return failed.count();
        }
        if (verified == 0 && unkeyedAgrees && !keyConfirmed) {
            signatures.report(Finding.of(KeyCode.MISMATCH, failed.first(), name));
        } else {
            failed.report(signatures, LogCode.SIGNATURE, LogCode.SIGNATURE.weight(), finding -> finding);
        }
        return 0;
    }
}
