// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.report.fixture.Runs;
import io.assay.report.type.TextLines;
import io.assay.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every statement of a dossier stands in each of its forms, and the choices of a reader leave nothing behind. */
class FormsAgreeTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStatementStandsInEveryForm(Language language) throws IOException {
        Dossier dossier = Reports.dossier(Runs.mixed(), language, DossierOptions.FULL);
        String pdf = Reports.bare(Reports.pdfText(Reports.pdf(dossier)));
        String text = Reports.bare(new TextForm(dossier).text());
        String json = Reports.bare(new String(JsonForm.bytes(dossier), StandardCharsets.UTF_8));
        for (String statement : statements(dossier)) {
            String bare = Reports.bare(statement);
            assertTrue(pdf.contains(bare), "PDF lacks: " + statement);
            assertTrue(text.contains(bare), "text lacks: " + statement);
            assertTrue(json.contains(bare.replace("\\", "\\\\").replace("\"", "\\\"")), "JSON lacks: " + statement);
        }
    }

    @Test
    void everyCellStandsInTheCsv() {
        Dossier dossier = Reports.dossier(Runs.failed(12), Language.ENGLISH, DossierOptions.FULL);
        String csv = new String(new CsvForm(dossier).bytes(), StandardCharsets.UTF_8);
        int cells = 0;
        for (String value : cells(dossier)) {
            assertTrue(csv.contains(value.replace("\"", "\"\"")), "CSV lacks: " + value);
            cells++;
        }
        assertTrue(cells > 100);
    }

    @Test
    void aValueThatASpreadsheetWouldRunIsDefused() {
        Dossier dossier = Reports.dossier(Runs.failed(1), Language.ENGLISH, DossierOptions.FULL);
        Entry trap = Entry.code("=HYPERLINK(\"http://evil\")");
        Section section = new Section(SectionId.CLAIMS, "x", false, List.of(new Block.Grid("t", "t", List.of(Block.GridColumn.of("c")),
            List.of(List.of(trap), List.of(Entry.number(-5))))));
        String csv = new String(new CsvForm(new Dossier(dossier.language(), dossier.at(), dossier.verdictSha256(), dossier.front(), List.of(section),
            List.of())).bytes(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("claims,t,1,\"'=HYPERLINK(\"\"http://evil\"\")\"\r\n"), csv);
        assertTrue(csv.contains("claims,t,2,-5\r\n"), csv);
    }

    @Test
    void redactionWithholdsNamesInEveryFormAndInTheFilesInside() throws IOException {
        Dossier dossier = Reports.dossier(Runs.failed(4), Language.ENGLISH, DossierOptions.FULL.redacted(true));
        List<String> forms = new ArrayList<>(List.of(Reports.pdfText(Reports.pdf(dossier)), new TextForm(dossier).text(),
            new String(JsonForm.bytes(dossier), StandardCharsets.UTF_8), new String(new CsvForm(dossier).bytes(), StandardCharsets.UTF_8)));
        dossier.files().forEach(file -> forms.add(new String(file.bytes(), StandardCharsets.UTF_8)));
        for (String form : forms) {
            assertFalse(form.contains("Mustermann"), form);
            assertFalse(form.contains("example.org"), form);
        }
        assertTrue(forms.getFirst().contains("withheld, 36 characters"));
        assertTrue(Reports.bare(forms.getFirst()).contains(Runs.RECORDED), "digests stay");
        assertEquals(Reports.dossier(Runs.failed(4), Language.ENGLISH, DossierOptions.FULL).verdictSha256(), dossier.verdictSha256());
    }

    @Test
    void theReaderChoosesSectionsAndObject() {
        Dossier few = Reports.dossier(Runs.mixed(), Language.ENGLISH, DossierOptions.FULL.with(Set.of(SectionId.KEYS, SectionId.RESULT)));
        assertEquals(List.of(SectionId.RESULT, SectionId.KEYS), few.sections().stream().map(Section::id).toList());
        Dossier one = Reports.dossier(Runs.mixed(), Language.ENGLISH, DossierOptions.FULL.of("evidence/good/events.jsonl"));
        assertEquals("Total passed", one.front().outcome());
        assertFalse(new TextForm(one).text().contains("fixture.chain.gap"), "nothing of the other objects");
        assertTrue(new TextForm(one).text().contains("the run examined 4"));
    }

    @Test
    void whatIsNotPrintedIsCounted() {
        Dossier dossier = Reports.dossier(Runs.failed(90), Language.ENGLISH, DossierOptions.EXECUTIVE);
        String text = new TextForm(dossier).text();
        assertTrue(text.contains("12 of 93 kept findings are printed"), text);
        assertTrue(text.contains("90"), "the exact count stands all the same");
    }

    @Test
    void linesOfTextCannotSteerATerminal() {
        assertEquals("a[U+001B][2Jb[U+202E]c", TextLines.visible("a\u001b[2Jb\u202ec"));
    }

    private static List<String> statements(Dossier dossier) {
        List<String> all = new ArrayList<>(List.of(dossier.front().title(), dossier.front().subject(), dossier.front().outcome()));
        all.addAll(dossier.front().headline());
        all.addAll(cells(dossier));
        for (Section section : dossier.sections()) {
            all.add(section.title());
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Subhead(String text) -> all.add(text);
                    case Block.Words(String text) -> all.add(text);
                    case Block.Points(List<String> items) -> all.addAll(items);
                    case Block.Commands(List<String> lines) -> all.addAll(lines);
                    case Block.Grid grid -> grid.columns().forEach(column -> all.add(column.title()));
                    case Block.Picture picture -> { }
                    case Block.SignatureLines lines -> all.addAll(lines.labels());
                }
            }
        }
        return all;
    }

    private static List<String> cells(Dossier dossier) {
        List<Block.Grid> grids = new ArrayList<>(List.of(dossier.front().axes(), dossier.front().reservations(), dossier.front().facts()));
        dossier.sections().forEach(section -> section.blocks().forEach(block -> {
            if (block instanceof Block.Grid grid) {
                grids.add(grid);
            }
        }));
        return grids.stream().flatMap(grid -> grid.rows().stream()).flatMap(List::stream).flatMap(entry -> entry.lines().stream())
            .map(Entry.Line::text).toList();
    }
}
