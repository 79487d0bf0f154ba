// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.certificate;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.ProofCertificateSample;

class ProofCertificateContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new ProofCertificateFormat();
    }

    @Override
    protected Sample sample() {
        return new ProofCertificateSample();
    }

    @Override
    protected String artefact() {
        return "certificate.json";
    }
}
