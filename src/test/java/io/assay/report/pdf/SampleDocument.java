// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.AssociatedFile;
import io.assay.report.archive.DocumentFacts;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Figure;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Mark;
import io.assay.report.page.Beat;
import io.assay.report.page.Furniture;
import io.assay.report.page.Orientation;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A document with one of each kind of block, and as many table rows as asked. */
final class SampleDocument {
    static final String DIGEST = "3b1f0c55aa10dd2e7f0c9b8a7d6e5f403b1f0c55aa10dd2e7f0c9b8a7d6e5f40";
    static final byte[] VERDICT = "{\"schema\":\"assay.verdict/1\"}".getBytes(StandardCharsets.UTF_8);

    private SampleDocument() {
    }

    static byte[] of(int rows, Beat beat) throws IOException {
        DocumentFacts facts = new DocumentFacts("Bericht über <b.zip> & mehr", "de", "Assay 1.0.0", Instant.parse("2026-11-15T12:00:00Z"));
        Furniture furniture = new Furniture("Assay", "b.zip", "SHA-256", DIGEST, (page, pages) -> "Seite " + page + " von " + pages);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(facts, furniture, beat)) {
            pdf.heading(1, "Bericht über b.zip");
            pdf.contents("Inhalt");
            text(pdf);
            tables(pdf, rows);
            pdf.page(Orientation.LANDSCAPE);
            pdf.heading(2, "Bild");
            pdf.figure(new Marks());
            pdf.attach(new AssociatedFile("verdict.json", "application/json", "Verdict", AssociatedFile.Relation.DATA, VERDICT));
            pdf.finish(out);
        }
        return out.toByteArray();
    }

    private static void text(PdfDocument pdf) throws IOException {
        pdf.heading(2, "Worte");
        pdf.paragraph("Größe und Übermaß: ein Absatz von mehreren Zeilen. ".repeat(9).strip());
        pdf.paragraph(Prose.of("The file fi\u202ele carries \u0645 and Ωμέγα and \u0007, digest ", Style.BODY).plus(DIGEST, Style.MONO).plus(".", Style.BODY), 8);
        pdf.bullets(List.of(Prose.of("One thing.", Style.BODY), Prose.of("Another thing, longer than a line of this page. ".repeat(3).strip(), Style.BODY)));
    }

    private static void tables(PdfDocument pdf, int rows) throws IOException {
        pdf.heading(2, "Tabellen");
        pdf.heading(3, "Namen und Werte");
        pdf.table(Table.facts("Facts", List.of(
            List.of(Cell.of("SHA-256", Style.CELL_STRONG), Cell.mono(DIGEST)),
            List.of(Cell.of("Pfad", Style.CELL_STRONG), Cell.mono("evidence/2026/quarter-1/exports/events-of-the-third-week.jsonl")))));
        pdf.heading(3, "Befunde");
        List<Column> columns = List.of(Column.figures("Nr."), Column.of("Ergebnis"), Column.heading("Prüfung"), Column.of("Vermerkt"), Column.of("Berechnet"));
        pdf.table(new Table("Findings", columns, IntStream.rangeClosed(1, rows).mapToObj(SampleDocument::row).toList(), "Befunde (Fortsetzung)"));
    }

    private static List<Cell> row(int number) {
        Cell outcome = number % 3 == 0 ? Cell.marked(Mark.FAILED, "nicht bestanden") : Cell.marked(Mark.INDETERMINATE, "nicht entscheidbar");
        Cell check = Cell.text("Stimmt die Prüfsumme jedes Ereignisses mit seinem Inhalt überein?").below("spanforge.chain.checksum", Style.MONO_NOTE);
        return List.of(Cell.figures(Integer.toString(number)), outcome, check, Cell.mono(DIGEST), Cell.mono(DIGEST.replace('3', '4')));
    }

    /** All marks in a row. */
    private record Marks() implements Figure {
        @Override
        public String alternative() {
            return "The shapes of all outcomes.";
        }

        @Override
        public String caption() {
            return "Alle Formen.";
        }

        @Override
        public double height(double width) {
            return 60;
        }

        @Override
        public void draw(Drawing drawing, double width) {
            drawing.frame(0, 0, width, 60, Ink.LINE, 0.5);
            double x = 10;
            for (Mark mark : Mark.values()) {
                drawing.mark(mark, x, 10, 24);
                drawing.text(mark.name().substring(0, 4), x + 12, 48, Face.TEXT, 7, Ink.MUTED, Align.CENTRE);
                x += 40;
            }
            drawing.hatch(x, 10, 60, 24, Ink.INDETERMINATE, 0.6, 4);
        }
    }
}
