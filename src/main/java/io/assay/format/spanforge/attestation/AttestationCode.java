// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an evidence package (catalogue of codes, section spanforge; the last three are ours). */
enum AttestationCode implements FindingCode.Defined {
    /** Arguments: numbers of events tried. */
    HMAC("spanforge.attestation.hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: what the statement is about, file in which it stands. */
    CONTENT("spanforge.attestation.content", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: framework. */
    FRAMEWORK("spanforge.attestation.framework", Axis.CLAIMS, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Arguments: framework and clause; what it should have named. */
    CLAUSE_NAME("spanforge.attestation.clause-name", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.INFO),
    /** Arguments: member. */
    FORM("spanforge.attestation.shape", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL);

    private final Definition definition;

    AttestationCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
