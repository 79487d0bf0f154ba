// SPDX-License-Identifier: Apache-2.0
package io.assay.source.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonValue;
import io.assay.evidence.Range;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** CSV from bytes: the csv-spectrum collection, faults with their place, spelling, and parts that lose no record. */
class CsvCursorTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theSpectrum() throws Exception {
        Path root = Path.of(System.getProperty("assay.vectors", System.getenv().getOrDefault("ASSAY_VECTORS", "../shared/vectors")), "csv-spectrum");
        Assumptions.assumeTrue(Files.isDirectory(root), () -> "no test vectors at " + root);
        try (Stream<Path> files = Files.list(root.resolve("csvs"))) {
            return files.sorted().toList().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                if (file.endsWith("location_coordinates.csv")) {
                    // Quotes inside a bare field, which RFC 4180 forbids, and an answer about another telephone number.
                    assertThrows(CsvSyntaxException.class, () -> rows(Files.readAllBytes(file)));
                    return;
                }
                Path json = root.resolve("json").resolve(file.getFileName().toString().replace(".csv", ".json"));
                assertEquals(expected(Files.readAllBytes(json)), rows(Files.readAllBytes(file)));
            }));
        }
    }

    @Test
    void faultsNameTheirPlaceAndTheWalkGoesOn() throws Exception {
        byte[] bytes = "a,b\nx\"y,2\n\"p\"q\n3,4\n".getBytes(StandardCharsets.UTF_8);
        CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length);
        assertTrue(cursor.next());
        assertFault(CsvSyntaxException.Fault.STRAY_QUOTE, 5, cursor);
        assertFault(CsvSyntaxException.Fault.TEXT_AFTER_QUOTE, 13, cursor);
        assertTrue(cursor.next());
        assertEquals("3", cursor.text(0));
        assertFalse(cursor.next());
        byte[] open = "1,\"2\n3".getBytes(StandardCharsets.UTF_8);
        assertFault(CsvSyntaxException.Fault.UNCLOSED_QUOTE, 2, new CsvCursor(open, 0, open.length));
        byte[] lone = "1,2\r3".getBytes(StandardCharsets.UTF_8);
        assertFault(CsvSyntaxException.Fault.LONE_RETURN, 3, new CsvCursor(lone, 0, lone.length));
    }

    @Test
    void onlyTheOnePlainSpellingIsPlain() throws Exception {
        assertTrue(plain("a,\"b,c\",\"d\"\"e\",\n"));
        assertFalse(plain("a,\"b\"\n"));
        assertFalse(plain("a,b\r\n"));
    }

    @Test
    void partsAreTheWholeFileCutBetweenRecords() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            List<List<String>> wanted = new ArrayList<>();
            for (int row = random.nextInt(30); row >= 0; row--) {
                String value = "x".repeat(random.nextInt(9)) + (random.nextInt(4) == 0 ? "\n\"," : "");
                text.append(row).append(',').append(value.contains("\n") ? '"' + value.replace("\"", "\"\"") + '"' : value).append('\n');
                wanted.add(List.of(Integer.toString(row), value));
            }
            Path file = Files.writeString(folder.resolve("rows.csv"), text);
            assertEquals(wanted, inParts(EvidenceFile.named(file, new Custody()), 1 + random.nextInt(40)));
        }
    }

    @Test
    void aStrayQuoteDoesNotSwallowTheRestOfTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("stray.csv"), "1,a\"\n" + "2,b\n".repeat(100));
        List<Range> parts = CsvParts.of(EvidenceFile.named(file, new Custody()), 8, 64);
        assertTrue(parts.size() > 3);
        assertEquals(Files.size(file), parts.getLast().to());
    }

    private static List<List<String>> inParts(EvidenceFile file, int step) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        long last = 0;
        for (Range part : CsvParts.of(file, step, 1 << 20)) {
            assertEquals(last, part.from());
            last = part.to();
            byte[] bytes = file.read(part.from(), (int) part.length());
            for (CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length); cursor.next();) {
                rows.add(List.of(cursor.text(0), cursor.text(1)));
            }
        }
        return rows;
    }

    private static void assertFault(CsvSyntaxException.Fault fault, int offset, CsvCursor cursor) {
        CsvSyntaxException thrown = assertThrows(CsvSyntaxException.class, cursor::next);
        assertEquals(fault, thrown.fault());
        assertEquals(offset, thrown.offset());
    }

    private static boolean plain(String text) throws CsvSyntaxException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length);
        assertTrue(cursor.next());
        return cursor.isPlain();
    }

    private static List<Map<String, String>> rows(byte[] bytes) throws CsvSyntaxException {
        List<Map<String, String>> rows = new ArrayList<>();
        CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length);
        cursor.next();
        List<String> names = fields(cursor);
        while (cursor.next()) {
            List<String> values = fields(cursor);
            Map<String, String> row = new LinkedHashMap<>();
            names.forEach(name -> row.put(name, values.get(row.size())));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> fields(CsvCursor cursor) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < cursor.size(); i++) {
            fields.add(cursor.text(i));
        }
        return fields;
    }

    private static List<Map<String, String>> expected(byte[] json) {
        try {
            JsonValue document = JsonReader.parse(json);
            List<JsonValue> items = document instanceof JsonArray array ? array.items() : List.of(document);
            return items.stream().map(item -> {
                Map<String, String> row = new LinkedHashMap<>();
                ((JsonObject) item).members().forEach(member -> row.put(member.name(), ((JsonObject) item).text(member.name()).orElseThrow()));
                return row;
            }).toList();
        } catch (io.assay.canon.JsonSyntaxException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
