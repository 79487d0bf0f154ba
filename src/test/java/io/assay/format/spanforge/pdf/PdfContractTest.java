// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pdf;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgePdfSample;

class PdfContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new PdfFormat();
    }

    @Override
    protected Sample sample() {
        return new SpanforgePdfSample();
    }

    @Override
    protected String artefact() {
        return "report.pdf";
    }
}
