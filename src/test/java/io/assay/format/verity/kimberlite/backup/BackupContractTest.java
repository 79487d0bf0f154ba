// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.backup;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.BackupSample;

class BackupContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new BackupFormat();
    }

    @Override
    protected Sample sample() {
        return new BackupSample();
    }

    @Override
    protected String artefact() {
        return "backup-1777000000";
    }
}
