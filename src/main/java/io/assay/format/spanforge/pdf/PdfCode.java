// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pdf;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found about a PDF report (catalogue of codes, section spanforge). */
enum PdfCode implements FindingCode.Defined {
    /** Arguments: member of the sidecar. */
    SIDECAR("spanforge.pdf.sidecar", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    UNSIGNED("spanforge.pdf.unsigned", Axis.AUTHENTICITY, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE);

    private final Definition definition;

    PdfCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
