// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a user token (catalogue of codes, section semvec). */
enum TokenCode implements FindingCode.Defined {
    /** Arguments: fault. */
    MALFORMED("malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    MALFORMED_PADDING("malformed-padding", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: part, name. */
    DUPLICATE_JSON_KEY("duplicate-json-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    /** Arguments: algorithm. */
    ALG_NOT_ALLOWED("alg-not-allowed", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** The producer's licences are tokens too, signed with Ed25519. */
    LICENCE_TOKEN("licence-token", Axis.AUTHENTICITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    CRIT_UNSUPPORTED("crit-unsupported", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: name of the header member. */
    HEADER_KEY_IGNORED("header-key-ignored", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_UNPINNED, Weight.INFO),
    /** Arguments: kid. */
    KID_UNKNOWN("kid-unknown", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_UNPINNED, Weight.INDETERMINATE),
    /** Arguments: kid. */
    SIG_INVALID("sig-invalid", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: kid, bits. */
    KEY_TOO_SMALL("key-too-small", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: claim. */
    CLAIM_MISSING("claim-missing", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: claim. */
    CLAIM_TYPE("claim-type", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: subject, owner of the key. */
    SUB_KEY_MISMATCH("sub-key-mismatch", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: end. */
    EXPIRED("expired", Axis.TIME, SubIndication.EXPIRED, Weight.FAIL),
    /** Arguments: beginning. */
    NOT_YET_VALID("not-yet-valid", Axis.TIME, SubIndication.NOT_YET_VALID, Weight.FAIL),
    /** Arguments: time of issue. */
    IAT_IN_FUTURE("iat-in-future", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.FAIL),
    /** Arguments: seconds, seconds allowed. */
    LIFETIME_LONG("lifetime-long", Axis.CLAIMS, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: audience wanted. */
    AUD_MISMATCH("aud-mismatch", Axis.CLAIMS, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: kid, time of revocation. */
    KEY_REVOKED("key-revoked", Axis.AUTHENTICITY, SubIndication.REVOKED, Weight.FAIL),
    /** Arguments: jti, where the other stands. */
    JTI_REUSED("jti-reused", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.WARN);

    private final Definition definition;

    TokenCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.jwt." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
