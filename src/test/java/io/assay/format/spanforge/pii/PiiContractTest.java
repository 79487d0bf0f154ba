// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.EvidenceFormat;
import io.assay.format.FormatBench;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgePrivacySample;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiiContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new PiiFormat();
    }

    @Override
    protected Sample sample() {
        return new SpanforgePrivacySample();
    }

    @Override
    protected String artefact() {
        return "training_report.json";
    }

    /** Documents of their own, which lie beside the report in the demo. */
    @Override
    protected List<String> leftAlone() {
        return List.of("erasure_receipt.json", "dsar_export.json", "safe_harbor.json", "anonymise.json", "article30.json");
    }

    @Test
    void everyOtherDocumentOfTheDemoIsUnprovenAndItsTamperedFormContradictsItself() throws Exception {
        for (String document : leftAlone()) {
            FormatBench other = new FormatBench(format(), sample(), document, folder.resolve(document + ".run"));
            assertEquals(Indication.INDETERMINATE, other.run(sample().good()).verdict().indication(), document);
            assertTrue(other.run(sample().tampered()).findings().stream().map(observation -> observation.finding().code())
                    .anyMatch(code -> code == PiiCode.FIGURE || code == PiiCode.RECEIPT_ZERO), document);
        }
    }
}
