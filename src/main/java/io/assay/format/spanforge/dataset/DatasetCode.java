// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a data set report (catalogue of codes, section "Spanforge"; the last is ours). */
public enum DatasetCode implements FindingCode.Defined {
    HMAC("spanforge.dataset.hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    METRICS("spanforge.dataset.metrics", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    UNSIGNED("spanforge.dataset.unsigned", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_SECRET_NEEDED, Weight.INDETERMINATE),
    /** The report is not of the form that the scanner writes. */
    FORM("spanforge.dataset.form", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE);

    private final Definition definition;

    DatasetCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
