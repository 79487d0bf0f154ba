// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signature around its content lies where a detached one would lie; a reader takes the file beside it for the signed one. */
class BesideTest {
    private static byte[] resource(String name) throws Exception {
        try (var in = BesideTest.class.getResourceAsStream("beside/" + name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"'signed inside\n', 0", "'signed insidf\n', 1", "'signed inside\n\n', 1", "'', 1", ", 0"})
    void anotherFileBesideIsNamed(String beside, long differing, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("note.txt.p7s"), resource("note.txt.p7s"));
        if (beside != null) {
            Files.writeString(folder.resolve("note.txt"), beside.translateEscapes());
        }
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(resource("trust.json"), "trust.json", folder).store(),
            Instant.parse("2026-11-15T12:00:00Z"));
        ObjectResult object = new Verification(List.of(new CmsFormat())).run(List.of(file), circumstances, CustodyMode.METADATA, Lanes.one(),
            RunMonitor.SILENT).objects().getFirst();
        assertEquals(Indication.TOTAL_PASSED, object.verdict().indication());
        assertEquals(differing, object.findings().stream().filter(seen -> seen.finding().code().code().equals("cms.beside-differs")).count());
    }
}
