// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.check.Qualifier;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key on a curve that nobody should use is weak, although signatures on that curve are not verified. */
class SmallCurveTest {
    @Test
    void aKeyOnACurveOf192BitsIsWeak(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("certificate.pem"), resource("certificate.pem"));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(resource("trust.json"), "trust.json", folder).store(),
            Instant.parse("2026-11-15T12:00:00Z"));
        ObjectResult object = new Verification(List.of(new X509Format())).run(List.of(file), circumstances, CustodyMode.METADATA, Lanes.one(),
            RunMonitor.SILENT).objects().getFirst();
        assertEquals(Indication.INDETERMINATE, object.verdict().indication());
        assertTrue(object.verdict().qualifiers().contains(Qualifier.WEAK_ALGORITHM));
        assertTrue(object.findings().stream().anyMatch(seen -> seen.finding().code().code().equals("x509.weak-key")));
    }

    private static byte[] resource(String name) throws Exception {
        try (var in = SmallCurveTest.class.getResourceAsStream("p192/" + name)) {
            return in.readAllBytes();
        }
    }
}
