// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a registry of user keys. */
enum RegistryCode implements FindingCode.Defined {
    /** Arguments: fault or name of a member. */
    MALFORMED("malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: name of a member. */
    DUPLICATE_JSON_KEY("duplicate-json-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    /** Arguments: text as read. */
    SPELLING("spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    /** Arguments: layout. */
    PROFILE_APPLIED("profile-applied", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    EMPTY("empty", Axis.COMPLETENESS, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** Arguments: kid. */
    DUPLICATE_KID("duplicate-kid", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.FAIL),
    /** Arguments: kid, reason. */
    KEY_UNREADABLE("key-unreadable", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: kid, bits. */
    KEY_TOO_SMALL("key-too-small", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: kid, algorithm. */
    ALG_NOT_ALLOWED("alg-not-allowed", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: kid, user, fingerprint. */
    KEY_NOT_PINNED("key-not-pinned", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_UNPINNED, Weight.INDETERMINATE),
    /** Arguments: kid, fingerprint in the registry, fingerprint pinned. */
    KEY_DIFFERS("key-differs", Axis.AUTHENTICITY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: kid, user in the registry, user pinned. */
    OWNER_DIFFERS("owner-differs", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: kid, revocation in the registry, revocation pinned; empty where there is none. */
    REVOCATION_DIFFERS("revocation-differs", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: name of the setting, value in the registry, value expected. */
    SETTING_DIFFERS("setting-differs", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN);

    private final Definition definition;

    RegistryCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.registry." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
