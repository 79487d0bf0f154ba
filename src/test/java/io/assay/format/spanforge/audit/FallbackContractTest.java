// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;

class FallbackContractTest extends FormatContract {
    private final FallbackFixture fixture = FallbackFixture.log();

    @Override
    protected EvidenceFormat format() {
        return new AuditFormat();
    }

    @Override
    protected Sample sample() {
        return fixture;
    }

    @Override
    protected String artefact() {
        return fixture.file();
    }
}
