// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

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

/** Only a hold can end, and only a later list that is in date shows that it did. */
class HoldTest {
    @ParameterizedTest
    @CsvSource({"lifted, TOTAL_PASSED", "held, TOTAL_FAILED", "older, TOTAL_FAILED", "stale, TOTAL_FAILED", "compromised, TOTAL_FAILED"})
    void aLaterListEndsAHold(String lists, Indication expected, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("certificate.pem"), resource("certificate.pem"));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(resource(lists + ".json"), "trust.json", folder).store(),
            Instant.parse("2026-11-15T12:00:00Z"));
        ObjectResult object = new Verification(List.of(new X509Format())).run(List.of(file), circumstances, CustodyMode.METADATA, Lanes.one(),
            RunMonitor.SILENT).objects().getFirst();
        assertEquals(expected, object.verdict().indication());
        assertEquals(expected == Indication.TOTAL_FAILED, object.findings().stream().anyMatch(seen -> seen.finding().code().code().equals("x509.revoked")));
    }

    private static byte[] resource(String name) throws Exception {
        try (var in = HoldTest.class.getResourceAsStream("hold/" + name)) {
            return in.readAllBytes();
        }
    }
}
