// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.BackupSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void aBackupWhoseManifestHasLostItsHeadIsStillABackup() throws Exception {
        for (String other : List.of("#Kimberlite Backup Manifest", "", "# Another Backup Manifest")) {
            ObjectResult result = bench.run(sample().good().stream().map(file -> !file.path().endsWith("/MANIFEST") ? file : new SampleFile(file.path(),
                    new String(file.bytes(), StandardCharsets.UTF_8).replace(BackupManifest.FIRST_LINE, other).getBytes(StandardCharsets.UTF_8))).toList());
            assertEquals(Indication.TOTAL_FAILED, result.verdict().indication(), other);
        }
    }
}
