// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeAttestationSample;

class AttestationContractTest extends FormatContract {
    private static final int FEW = 20;

    /** Searches few numbers of events, because thousands of altered attestations are judged. */
    @Override
    protected EvidenceFormat format() {
        return new AttestationFormat(FEW);
    }

    @Override
    protected Sample sample() {
        return new SpanforgeAttestationSample();
    }

    @Override
    protected String artefact() {
        return "iso_42001_scoring-3_2026-05-01_2026-06-01_attestation.json";
    }
}
