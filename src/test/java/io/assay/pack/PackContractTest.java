// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.format.spanforge.cec.CecFormat;
import io.assay.sample.Sample;

/** No bit of a pack is silent: everything in it is bound by the auditor's signature, or the protection map says that it is not. */
class PackContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new CecFormat();
    }

    @Override
    protected Sample sample() {
        return new PackSample();
    }

    /** Each run verifies an Ed25519 signature with two engines. */
    @Override
    protected int quickFlips() {
        return 500;
    }

    @Override
    protected String artefact() {
        return PackSample.FILE;
    }
}
