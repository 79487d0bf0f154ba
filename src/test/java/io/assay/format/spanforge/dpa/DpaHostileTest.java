// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeDpaSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreements that nobody would sign: endless lists, endless text, bytes that are no text. */
class DpaHostileTest {
    @TempDir
    Path folder;

    private ObjectResult run(String text, Charset charset) throws Exception {
        return new FormatBench(new DpaFormat(), new SpanforgeDpaSample(), "dpa.txt", folder).run(List.of(new SampleFile("dpa.txt", text.getBytes(charset))));
    }

    private static String good() {
        return new String(new SpanforgeDpaSample().good().getFirst().bytes(), StandardCharsets.UTF_8);
    }

    private static boolean crashed(ObjectResult result) {
        return result.findings().stream().anyMatch(seen -> seen.finding().code().code().equals("run.crashed"));
    }

    @Test
    void aListOfManyItemsIsRead() throws Exception {
        int item = good().indexOf("    * ");
        String line = good().substring(item, good().indexOf('\n', item) + 1);
        ObjectResult result = run(good().substring(0, item) + line.repeat(30_000) + good().substring(item), StandardCharsets.UTF_8);
        assertTrue(!crashed(result), result.findings()::toString);
    }

    @Test
    void bytesThatAreNoUtf8AreSaidAndHaveTheirPlaces() throws Exception {
        ObjectResult result = run(good().replaceFirst("Controller: ", "Controller: \u00e4\u00f6"), StandardCharsets.ISO_8859_1);
        assertTrue(!crashed(result), result.findings()::toString);
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
    }

    @Test
    void aTextThatRepeatsItsWordsEndsSoon() throws Exception {
        String text = "DATA PROCESSING AGREEMENT\n" + "sub-processor incident ".repeat(150_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> run(text, StandardCharsets.UTF_8));
    }

    @Test
    void lineEndsOfAnotherSystemAreNoOtherWording() throws Exception {
        String windows = good().replace("\n", "\r\n");
        assertEquals(Indication.TOTAL_PASSED, both(windows, "\"document_id\"").verdict().indication());
        assertEquals(Indication.TOTAL_PASSED, both(good().stripTrailing(), "\"document_id\"").verdict().indication());
        assertEquals(Indication.TOTAL_FAILED, both(windows.replaceFirst("\r\n", "\n"), "\"document_id\"").verdict().indication());
    }

    @Test
    void aMemberTakenOutOfTheJsonFormDoesNotHideTheForm() throws Exception {
        ObjectResult result = both(good(), "\"id\"");
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertEquals(List.of("dpa.json"), result.companions().stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).toList());
    }

    /** The text with a JSON form beside, in which the id has this name. */
    private ObjectResult both(String text, String id) throws Exception {
        Map<String, Object> form = new LinkedHashMap<>();
        Template.values(good()).orElseThrow().forEach((name, value) -> {
            if (!name.equals("hmac")) {
                form.put(name, value.text().contains("    * ") ? Template.items(value.text()) : value.text());
            }
        });
        form.put("text", good());
        String json = new String(CanonicalJson.bytes(form), StandardCharsets.UTF_8).replace("\"document_id\"", id);
        return new FormatBench(new DpaFormat(), new SpanforgeDpaSample(), "dpa.txt", folder)
                .run(List.of(new SampleFile("dpa.txt", text.getBytes(StandardCharsets.UTF_8)), new SampleFile("dpa.json", json.getBytes(StandardCharsets.UTF_8))));
    }
}
