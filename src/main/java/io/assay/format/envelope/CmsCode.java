// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found about CMS signatures, alone or around a time-stamp; the first argument of a finding about a signer is his number. */
public enum CmsCode implements FindingCode.Defined {
    DIGEST_MISMATCH("cms.digest-mismatch", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    TEXT_CANONICALISED("cms.text-canonicalised", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.INFO),
    CONTENT_MISSING("cms.content-missing", Axis.INTEGRITY, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE),
    /** Argument: the file beside. */
    BESIDE_DIFFERS("cms.beside-differs", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.WARN),
    SIG_INVALID("cms.sig-invalid", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    ENGINES_DISAGREE("cms.engines-disagree", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.INDETERMINATE),
    /** Further argument: hash. */
    WEAK_HASH("cms.weak-hash", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: whom the message names. */
    SIGNER_CERT_MISSING("cms.signer-cert-missing", Axis.AUTHENTICITY, SubIndication.NO_SIGNING_CERTIFICATE_FOUND, Weight.INDETERMINATE),
    /** Further argument: object identifier. */
    ATTRIBUTE_MALFORMED("cms.attribute-malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Further arguments: type signed, type of the content. */
    CONTENT_TYPE_MISMATCH("cms.content-type-mismatch", Axis.INTEGRITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    ESS_MISMATCH("cms.ess-mismatch", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    CONTENT_IS_ATTRIBUTES("cms.content-is-attributes", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Further arguments: hash of the digest, way of signing. */
    ALGORITHMS_DIFFER("cms.algorithms-differ", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: object identifier or name of the algorithm. */
    UNSUPPORTED("cms.unsupported", Axis.AUTHENTICITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    ATTRIBUTES_NOT_DER("cms.attributes-not-der", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    IDENTIFIER_SPELLING("cms.identifier-spelling", Axis.AUTHENTICITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    /** Further arguments: object identifier, SHA-256. */
    UNSIGNED_ATTRIBUTE("cms.unsigned-attribute", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INFO),
    /** Further argument: SHA-256. */
    COUNTERSIGNATURE("cms.countersignature", Axis.AUTHENTICITY, SubIndication.ASSAY_UNSUPPORTED, Weight.WARN),
    /** Arguments: kind of fault, offset. */
    MALFORMED("cms.malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    NO_SIGNER("cms.no-signer", Axis.AUTHENTICITY, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE),
    IRREGULAR("cms.irregular", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    NOT_DER("cms.not-der", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INFO),
    /** Argument: number of the element of the bag. */
    BAG_UNREADABLE("cms.bag-unreadable", Axis.AUTHENTICITY, SubIndication.FORMAT_FAILURE, Weight.WARN);

    private final Definition definition;

    CmsCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
