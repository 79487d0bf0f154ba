// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.Terminal;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.parquet.ParquetColumn;
import io.assay.source.parquet.ParquetForge;
import io.assay.source.parquet.PhysicalType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four clauses over every kind of file; each can fail, and what cannot be read is said and fails the gate. */
class DatasetScanTest {
    @TempDir
    private Path folder;

    private static String text(int row) {
        return "row number " + row + " speaks of thing " + Integer.toString(row * 7919, 36) + " and matter " + Integer.toString(row * 104729, 36);
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private void good() throws IOException {
        write("a/rows.jsonl", IntStream.range(0, 10).mapToObj(n -> "{\"text\":\"" + text(n) + "\",\"Source\":\"s\",\"consent\":true}\n")
                .collect(Collectors.joining()));
        write("rows.json", "[{\"text\":\"" + text(11) + "\",\"origin\":\"o\",\"opt_in\":false}]");
        write("rows.csv", "text,source,consent\n\"" + text(12) + "\",web,yes\n" + text(13) + ",web,no\n");
        write("note.md", "not read");
        List<Object> values = List.of(bytes(text(14)), bytes(text(15)));
        byte[] parquet = new ParquetForge(ParquetForge.Style.PLAIN)
                .column(new ParquetColumn("text", PhysicalType.BYTE_ARRAY, 0, false, ParquetColumn.UTF8), values)
                .column(new ParquetColumn("source", PhysicalType.BYTE_ARRAY, 0, false, ParquetColumn.UTF8), values)
                .column(new ParquetColumn("consent", PhysicalType.BOOLEAN, 0, true, -1), Arrays.asList(true, null)).bytes();
        Files.write(folder.resolve("rows.parquet"), parquet);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Figures scanned(List<Unread> unread) throws IOException, UnreadableEvidence {
        Figures figures = new Figures();
        Rows rows = new Rows(figures, () -> { });
        rows.read(EvidenceFile.named(folder, new Custody()));
        unread.addAll(rows.unread());
        return figures;
    }

    @Test
    void everyKindOfFileGivesItsRowsAndTheFourClausesHold() throws Exception {
        good();
        List<Unread> unread = new ArrayList<>();
        Figures figures = scanned(unread);
        assertEquals(List.of(), unread);
        assertEquals(4, figures.files());
        assertEquals(10 + 1 + 2 + 2, figures.rows());
        assertTrue(Article10.all(figures));
        assertEquals(100.0, figures.consent());
        assertEquals(80.0, figures.agreement(), "three rows say no, or nothing");
    }

    @Test
    void eachClauseCanFailAlone() throws Exception {
        good();
        write("more.txt", (text(99) + "\n").repeat(1));
        assertTrue(Article10.all(scanned(new ArrayList<>())));
        write("more.txt", "write to anna@example.org or call 617-555-0123\n".repeat(2));
        Figures personal = scanned(new ArrayList<>());
        assertFalse(Article10.PERSONAL_DATA.passes(personal));
        assertTrue(Article10.CONSENT.passes(personal));
        write("more.txt", IntStream.range(0, 9).mapToObj(n -> text(50 + n) + "\n").collect(Collectors.joining()));
        Figures bare = scanned(new ArrayList<>());
        assertFalse(Article10.CONSENT.passes(bare) || Article10.PROVENANCE.passes(bare));
        assertTrue(Article10.PERSONAL_DATA.passes(bare));
        write("more.txt", ("same ".repeat(400) + "\n"));
        assertFalse(Article10.BIAS.passes(scanned(new ArrayList<>())));
    }

    @Test
    void theCommandIsAGateAndSaysWhatItCouldNotRead() throws Exception {
        good();
        Terminal terminal = new Terminal(Optional.empty());
        assertEquals(0, terminal.run("dataset", folder.toString(), "--format", "json"));
        assertTrue(terminal.answer().contains("\"row_count\":15"), terminal.answer());
        Files.write(folder.resolve("broken.parquet"), new byte[] {'P', 'A', 'R', '1', 0, 0});
        assertEquals(1, terminal.run("dataset", folder.toString()));
        assertTrue(terminal.answer().contains("broken.parquet"), terminal.answer());
        assertTrue(terminal.answer().contains("Art.10(2)(c)") && terminal.answer().contains("Art.10(2)(b)"), "the letter and the clause it is about");
    }
}
