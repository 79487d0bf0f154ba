// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/**
 * The findings about keys that any system can have (catalogue of codes, section "Keys", and the times of a pinned key, which the trust file
 * states).
 */
public enum KeyCode implements FindingCode.Defined {
    PUBLIC_KNOWLEDGE("key.public-knowledge", SubIndication.ASSAY_KEY_PUBLIC_KNOWLEDGE, Weight.FAIL),
    MISMATCH("key.mismatch", SubIndication.ASSAY_KEY_MISMATCH, Weight.INDETERMINATE),
    MISSING("key.missing", SubIndication.ASSAY_KEY_SECRET_NEEDED, Weight.INDETERMINATE),
    UNPINNED("key.unpinned", SubIndication.ASSAY_KEY_UNPINNED, Weight.INDETERMINATE),
    /** Arguments of this and the next three: id of the key, time of the proof as it says itself. */
    NOT_YET_VALID("key.not-yet-valid", SubIndication.NOT_YET_VALID, Weight.FAIL),
    EXPIRED("key.expired", SubIndication.EXPIRED, Weight.FAIL),
    REVOKED("key.revoked", SubIndication.REVOKED, Weight.FAIL),
    TIME_UNKNOWN("key.time-unknown", SubIndication.NO_POE, Weight.INDETERMINATE),
    /** Of two engines that verify the signature one takes it and one does not; it counts as not verified. No arguments. */
    ENGINES_DISAGREE("key.engines-disagree", SubIndication.SIG_CRYPTO_FAILURE, Weight.INDETERMINATE);

    private final Definition definition;

    KeyCode(String code, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, Axis.AUTHENTICITY, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
