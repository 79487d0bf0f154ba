// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.CheckResult;
import io.assay.check.Claim;
import io.assay.evidence.Range;
import io.assay.format.FormatBench;
import io.assay.protection.Span;
import io.assay.sample.CecSample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the two sample bundles, word for word but without prose. */
class CecGoldenTest {
    @TempDir
    Path folder;

    @Test
    void theGoodBundle() throws Exception {
        assertEquals(golden("good.txt"), told(new CecSample().good()));
    }

    @Test
    void theTamperedBundle() throws Exception {
        assertEquals(golden("tampered.txt"), told(new CecSample().tampered()));
    }

    private String told(List<SampleFile> files) throws Exception {
        ObjectResult result = new FormatBench(new CecFormat(), new CecSample(), files.getFirst().path(), folder).run(files);
        StringBuilder told = new StringBuilder(result.verdict().indication() + " " + result.verdict().subIndication() + " "
                + result.verdict().assurance() + " " + result.verdict().qualifiers() + "\n" + result.events() + "\n");
        for (CheckResult check : result.checks()) {
            told.append(check.question().id()).append(' ').append(check.outcome()).append(' ').append(check.examined()).append(' ')
                    .append(check.failed()).append('\n');
        }
        for (Observation seen : result.findings()) {
            told.append(seen.finding().code().code()).append(' ').append(seen.finding().weight()).append(' ').append(seen.finding().at().entry())
                    .append(' ').append(seen.finding().at().line()).append(' ').append(seen.finding().at().eventId()).append(' ')
                    .append(seen.finding().at().field()).append('\n');
        }
        for (Claim claim : result.claims()) {
            told.append(claim.name()).append(' ').append(claim.issuer()).append(' ').append(claim.ours()).append(' ').append(claim.outcome()).append('\n');
        }
        bytes(result).forEach((unit, count) -> told.append(unit).append(' ').append(count).append('\n'));
        return told.toString();
    }

    /** Bytes of the contents by what binds them; those of the file depend on the machine's deflate. */
    private static Map<String, Long> bytes(ObjectResult result) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        result.protection().spans(new Range(0, Long.MAX_VALUE), (Span span) -> {
            if (!span.entry().isEmpty()) {
                bytes.merge(span.unit() + " " + span.protectedBy() + " " + span.forger(), span.range().length(), Long::sum);
            }
        });
        return bytes;
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CecGoldenTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
