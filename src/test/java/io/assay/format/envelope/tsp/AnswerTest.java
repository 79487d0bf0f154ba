// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.format.envelope.x509.X509Format;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of an authority: with any status, and with the name that it gives itself. */
class AnswerTest {
    /** Where the response has its status: a sequence, a sequence, an integer. */
    private static final int STATUS = 8;

    @TempDir
    Path folder;

    private static byte[] resource(String name) throws Exception {
        try (var in = AnswerTest.class.getResourceAsStream("named/" + name)) {
            return in.readAllBytes();
        }
    }

    private ObjectResult judged(byte[] response) throws Exception {
        Files.writeString(folder.resolve("note.txt"), "stamped\n");
        Path file = Files.write(folder.resolve("note.txt.tsr"), response);
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(resource("trust.json"), "trust.json", folder).store(),
            Instant.parse("2026-11-15T12:00:00Z"));
        return new Verification(List.of(new X509Format(), new TspFormat())).run(List.of(file), circumstances, CustodyMode.METADATA, Lanes.one(),
            RunMonitor.SILENT).objects().getFirst();
    }

    private static Set<String> codes(ObjectResult object) {
        return object.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toSet());
    }

    /** With status 1 the response begins like a revocation list of version 2; 9 is no status at all. */
    @ParameterizedTest
    @CsvSource({"0, TOTAL_PASSED, x509.revocation-unknown", "1, TOTAL_PASSED, tsp.granted-with-changes", "2, INDETERMINATE, tsp.not-granted",
        "9, INDETERMINATE, tsp.malformed"})
    void anAnswerIsKnownByItsFormWhateverItsStatus(byte status, Indication expected, String code) throws Exception {
        byte[] response = resource("right.tsr");
        assertEquals(0, response[STATUS]);
        response[STATUS] = status;
        ObjectResult object = judged(response);
        assertEquals("tsp", object.format());
        assertEquals(expected, object.verdict().indication());
        assertTrue(codes(object).contains(code), codes(object)::toString);
    }

    @Test
    void aNameThatTheCertificateDoesNotHoldIsNamed() throws Exception {
        assertTrue(codes(judged(resource("wrong.tsr"))).contains("tsp.tsa-name"));
        assertTrue(!codes(judged(resource("right.tsr"))).contains("tsp.tsa-name"));
    }
}
