// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.semvec.SemvecCertificateSample;

class CertificateContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new CertificateFormat();
    }

    @Override
    protected Sample sample() {
        return new SemvecCertificateSample();
    }

    @Override
    protected String artefact() {
        return "deletion-certificate.json";
    }
}
