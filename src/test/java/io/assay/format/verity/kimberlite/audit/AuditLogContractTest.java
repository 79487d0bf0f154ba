// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.AuditLogSample;

class AuditLogContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new AuditLogFormat();
    }

    @Override
    protected Sample sample() {
        return new AuditLogSample();
    }

    @Override
    protected String artefact() {
        return "audit_log.json";
    }
}
