// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.envelope.CmsSample;

final class CmsContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new CmsFormat();
    }

    @Override
    protected Sample sample() {
        return new CmsSample();
    }

    /** Each run builds and checks a path of certificates. */
    @Override
    protected int quickFlips() {
        return 500;
    }

    @Override
    protected String artefact() {
        return "letter.txt.p7s";
    }
}
