// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Front;
import io.assay.report.dossier.Wording;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Mark;
import io.assay.report.pdf.Cell;
import io.assay.report.pdf.Column;
import io.assay.report.pdf.Panel;
import io.assay.report.pdf.PdfDocument;
import io.assay.report.pdf.Table;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets the cover. */
final class PdfCover {
    private static final Style MAKER = new Style(Face.STRONG, 11, 15, Ink.MUTED);
    private static final Style SUBJECT = new Style(Face.MONO, 9.5, 14, Ink.MUTED);
    private static final Style OUTCOME = new Style(Face.STRONG, 20, 26, Ink.TEXT);
    private static final Style TITLE = new Style(Face.STRONG, 10.5, 15, Ink.TEXT);

    private final PdfDocument pdf;
    private final PdfCells cells;
    private final Wording wording;

    PdfCover(PdfDocument pdf, Wording wording) {
        this.pdf = pdf;
        this.wording = wording;
        this.cells = new PdfCells();
    }

    void set(Front front) throws IOException {
        pdf.paragraph(Prose.of("Assay", MAKER), 10);
        pdf.heading(1, front.title());
        pdf.paragraph(Prose.of(front.subject(), SUBJECT), 16);
        List<Prose> words = new ArrayList<>(List.of(Prose.of(front.outcome(), OUTCOME.in(front.mark() == Mark.PASSED ? Ink.TEXT : front.mark().ink()))));
        front.headline().forEach(sentence -> words.add(Prose.of(sentence, Style.BODY)));
        pdf.panel(new Panel(front.mark(), tint(front.mark()), words));
        pdf.paragraph(Prose.of(front.axesTitle(), TITLE), 2);
        pdf.table(sideBySide(front.axes()));
        pdf.paragraph(Prose.of(front.reservations().title(), TITLE), 2);
        if (front.reservations().rows().isEmpty()) {
            pdf.paragraph(wording.say(DossierText.NO_RESERVATIONS));
        } else {
            pdf.table(names(front.reservations()));
        }
        pdf.paragraph(Prose.of(front.facts().title(), TITLE), 2);
        pdf.table(names(front.facts()));
    }

    private static Ink tint(Mark mark) {
        return switch (mark) {
            case FAILED -> Ink.FAILED_TINT;
            case INDETERMINATE -> Ink.INDETERMINATE_TINT;
            default -> Ink.SUNKEN;
        };
    }

    private Table names(Grid grid) {
        return Table.facts(grid.title(), grid.rows().stream().map(row -> row.stream().map(cells::of).toList()).toList());
    }

    /** Two rows of the grid beside each other, read down the left half first. */
    private Table sideBySide(Grid grid) {
        int half = (grid.rows().size() + 1) / 2;
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<Entry> row = new ArrayList<>(grid.rows().get(i));
            row.addAll(i + half < grid.rows().size() ? grid.rows().get(i + half) : List.of(Entry.EMPTY, Entry.EMPTY));
            rows.add(row.stream().map(cells::of).toList());
        }
        return new Table(grid.title(), List.of(Column.heading(""), Column.of(""), Column.heading(""), Column.of("")), rows, "");
    }
}
