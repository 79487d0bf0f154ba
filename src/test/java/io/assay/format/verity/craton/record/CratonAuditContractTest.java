// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.RecordSample;

class CratonAuditContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RecordFormat(RecordKind.AUDIT);
    }

    @Override
    protected Sample sample() {
        return new RecordSample(RecordSample.Kind.AUDIT);
    }

    @Override
    protected String artefact() {
        return "mcp_audit.json";
    }
}
