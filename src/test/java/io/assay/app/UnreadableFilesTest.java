// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.assay.format.EvidenceFormat;
import io.assay.format.Recognition.Certainty;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read, here because it shrank since it was seen, is nobody's evidence and stops nothing. */
class UnreadableFilesTest {
    @TempDir
    private Path folder;

    @Test
    void noFormatBreaksOnIt() throws Exception {
        for (int size : new int[] {1, 40, 200, 100_000}) {
            Path path = Files.write(folder.resolve("file" + size), new byte[size]);
            EvidenceFile file = EvidenceFile.named(path, new Custody());
            Files.write(path, new byte[0]);
            assertEquals(0, file.head().length);
            for (EvidenceFormat format : Installed.formats()) {
                assertNotNull(format.recognise(file), format.id());
                assertEquals(Certainty.NO, format.recognise(file).certainty(), format.id());
            }
        }
    }
}
