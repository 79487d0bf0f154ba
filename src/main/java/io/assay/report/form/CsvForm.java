// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All tables of a dossier as comma-separated values (RFC 4180, UTF-8): each record begins with the section, the table and the number of
 * its row; row 0 holds the titles of the columns. Lines of one cell are parted by a line feed.
 *
 * <p>A value that a spreadsheet would take for a formula gets a leading apostrophe: evidence must not run in the auditor's spreadsheet.
 */
public final class CsvForm {
    private final Dossier dossier;
    private final StringBuilder out = new StringBuilder();

    /** A form of one dossier. */
    public CsvForm(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        out.setLength(0);
        record(List.of("section", "table", "row"));
        record(List.of("front", "outcome", "1", dossier.front().outcome()));
        record(List.of("front", "verdict-sha256", "1", dossier.verdictSha256()));
        grid("front", dossier.front().axes());
        grid("front", dossier.front().reservations());
        grid("front", dossier.front().facts());
        for (Section section : dossier.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Grid grid) {
                    grid(section.id().word(), grid);
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void grid(String section, Grid grid) {
        if (grid.columns().stream().anyMatch(column -> !column.title().isEmpty())) {
            row(section, grid.id(), 0, grid.columns().stream().map(GridColumn::title).toList());
        }
        int number = 0;
        for (List<Entry> row : grid.rows()) {
            row(section, grid.id(), ++number, row.stream().map(entry -> entry.plain("\n")).toList());
        }
    }

    private void row(String section, String table, int number, List<String> values) {
        List<String> record = new ArrayList<>(List.of(section, table, Integer.toString(number)));
        record.addAll(values);
        record(record);
    }

    private void record(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(values.get(i)));
        }
        out.append("\r\n");
    }

    private static String quoted(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
