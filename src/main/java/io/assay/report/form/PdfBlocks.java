// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Wording;
import io.assay.report.draw.Align;
import io.assay.report.pdf.Cell;
import io.assay.report.pdf.Column;
import io.assay.report.pdf.PdfDocument;
import io.assay.report.pdf.Table;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Sets the blocks of a section. */
final class PdfBlocks {
    private static final double ROOM_TO_SIGN = 34;

    private final PdfDocument pdf;
    private final Wording wording;
    private final PdfCells cells = new PdfCells();

    PdfBlocks(PdfDocument pdf, Wording wording) {
        this.pdf = pdf;
        this.wording = wording;
    }

    void set(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            switch (block) {
                case Block.Subhead(String text) -> pdf.heading(3, text);
                case Block.Words(String text) -> pdf.paragraph(text);
                case Block.Points(List<String> items) -> pdf.bullets(items.stream().map(item -> Prose.of(item, Style.BODY)).toList());
                case Block.Commands(List<String> lines) -> commands(lines);
                case Block.Grid grid -> pdf.table(table(grid));
                case Block.Picture picture -> pdf.figure(picture.figure());
                case Block.SignatureLines lines -> {
                    pdf.table(signatures(lines));
                    pdf.signatureFields(lines.digital());
                }
            }
        }
    }

    private void commands(List<String> lines) throws IOException {
        for (String line : lines) {
            pdf.paragraph(Prose.of(line, Style.MONO), 1);
        }
        pdf.gap(6);
    }

    private Table table(Block.Grid grid) {
        List<Column> columns = grid.columns().stream().map(PdfBlocks::column).toList();
        List<List<Cell>> rows = grid.rows().stream().map(row -> row.stream().map(cells::of).toList()).toList();
        return new Table(grid.title(), columns, rows, wording.say(DossierText.CONTINUED, grid.title()));
    }

    private static Column column(GridColumn column) {
        return new Column(column.title(), column.figures() ? Align.RIGHT : Align.LEFT, column.heads());
    }

    private Table signatures(Block.SignatureLines lines) {
        List<Column> columns = lines.labels().stream().map(Column::of).toList();
        List<Cell> empty = Collections.nCopies(columns.size(), cells.of(Entry.EMPTY));
        return new Table(lines.title(), columns, Collections.nCopies(lines.people(), empty), "", ROOM_TO_SIGN);
    }
}
