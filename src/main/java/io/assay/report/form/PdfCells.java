// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Wording;
import io.assay.report.pdf.Cell;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;

/** Sets the entries of tables: a style for each kind of line, numbers in groups of three. */
final class PdfCells {

    Cell of(Entry entry) {
        return new Cell(entry.lines().stream().map(PdfCells::prose).toList(), entry.mark());
    }

    private static Prose prose(Entry.Line line) {
        return switch (line.kind()) {
            case TEXT -> Prose.of(line.text(), Style.CELL);
            case STRONG -> Prose.of(line.text(), Style.CELL_STRONG);
            case NOTE -> Prose.of(line.text(), Style.CELL_NOTE);
            case NUMBER -> Prose.of(Wording.grouped(line.text()), Style.CELL_FIGURES);
            case CODE -> Prose.of(line.text(), Style.MONO);
            case CODE_NOTE -> Prose.of(line.text(), Style.MONO_NOTE);
        };
    }
}
