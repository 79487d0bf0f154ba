// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in stored facts (catalogue of codes, section semvec). */
public enum FactCode implements FindingCode.Defined {
    /** Arguments: column. */
    MALFORMED("malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: raw text stored. */
    RAW_MISMATCH("raw-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: raw text. */
    VALUE_MISMATCH("value-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: raw text. */
    UNIT_MISMATCH("unit-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: value stored. */
    FLOAT_ARTIFACT("float-artifact", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: value stored. */
    IBAN_CHECKSUM("iban-checksum", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: kind, raw text. */
    NOT_EXTRACTABLE("not-extractable", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: user of the fact, user of the event. */
    OWNER_MISMATCH("owner-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: event, user. */
    ORPHAN("orphan", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: ordinal stored. */
    ORDINAL_MISMATCH("ordinal-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: kind, raw text. */
    MISSING("missing", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.WARN);

    private final Definition definition;

    FactCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.fact." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
