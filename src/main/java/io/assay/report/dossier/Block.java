// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.report.draw.Figure;
import java.util.List;

/** One block of a section. */
public sealed interface Block {

    /** A heading inside a section. */
    record Subhead(String text) implements Block {
    }

    /** A paragraph. */
    record Words(String text) implements Block {
    }

    /** A list of sentences. */
    record Points(List<String> items) implements Block {
        /** Keeps its own copy. */
        public Points {
            items = List.copyOf(items);
        }
    }

    /** Lines to be typed into a terminal, or compared with what one prints. */
    record Commands(List<String> lines) implements Block {
        /** Keeps its own copy. */
        public Commands {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table.
     *
     * @param id      its stable name within the report
     * @param title   what it holds
     * @param columns its columns; without a head where all titles are empty
     * @param rows    its rows
     */
    record Grid(String id, String title, List<GridColumn> columns, List<List<Entry>> rows) implements Block {
        /** Keeps its own copies. */
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A column of a table; {@code figures} are aligned to the right, {@code heads} names the rows. */
    record GridColumn(String title, boolean figures, boolean heads) {
        /** A column of text. */
        public static GridColumn of(String title) {
            return new GridColumn(title, false, false);
        }

        /** A column of numbers. */
        public static GridColumn figures(String title) {
            return new GridColumn(title, true, false);
        }

        /** The column that names the rows. */
        public static GridColumn heading(String title) {
            return new GridColumn(title, false, true);
        }
    }

    /** A picture; in forms without pictures its words stand for it. */
    record Picture(Figure figure) implements Block {
    }

    /** Empty lines for signatures by hand, one column for each label; and the labels of fields for digital ones, where a form has such. */
    record SignatureLines(String title, List<String> labels, int people, List<String> digital) implements Block {
        /** Keeps its own copies. */
        public SignatureLines {
            labels = List.copyOf(labels);
            digital = List.copyOf(digital);
        }
    }
}
