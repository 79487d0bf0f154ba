// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.canon.CanonicalJson;
import io.assay.check.Key;
import io.assay.check.Phrase;
import io.assay.evidence.Digest;
import io.assay.report.Csv;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.Entry;
import io.assay.report.draw.Mark;
import io.assay.text.Language;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a table for machines, where words of ours stand as their codes, and for people, in their language. */
public final class TableForms {
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private TableForms() {}

    /** RFC 4180; a cell that a spreadsheet would run as a formula is defused. The last column repeats the digest of the trust store. */
    public static String csv(Table table, Digest trust) {
        StringBuilder out = new StringBuilder(table.columns().stream().map(ViewText::column).collect(Collectors.joining(","))).append(",trust_sha256\r\n");
        table.rows().forEach(row -> out.append(row.stream().map(cell -> Csv.cell(plain(cell))).collect(Collectors.joining(","))).append(',')
                .append(trust.hex()).append("\r\n"));
        return out.toString();
    }

    private static String plain(Object cell) {
        return cell instanceof List<?> list ? list.stream().map(TableForms::plain).collect(Collectors.joining("; ")) : String.valueOf(coded(cell));
    }

    private static Object coded(Object cell) {
        return switch (cell) {
            case Enum<?> word -> word.name();
            case Phrase phrase -> ENGLISH.text(phrase);
            case Number number -> number;
            case List<?> list -> list.stream().map(TableForms::coded).toList();
            default -> cell.toString();
        };
    }

    /** Canonical JSON: {@code {"schema": "assay.coverage.<id>/1", "trust": {"sha256"}, "rows": [{column: cell}]}}; an empty cell is null. */
    public static byte[] json(Table table, Digest trust) {
        List<Object> rows = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            Map<String, Object> json = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                json.put(table.columns().get(i).column(), row.get(i).equals("") ? null : coded(row.get(i)));
            }
            rows.add(json);
        }
        return CanonicalJson.bytes(Map.of("schema", "assay.coverage." + table.id() + "/1", "trust", Map.of("sha256", trust.hex()), "rows", rows));
    }

    /** A table of a report, in words; the first column of a state has its shape. */
    public static Grid grid(Table table, String title, Messages words) {
        List<GridColumn> columns = table.columns().stream().map(column -> {
            String name = words.text(column);
            return figures(table, column) ? GridColumn.figures(name) : column == ViewText.CLAUSE ? GridColumn.heading(name) : GridColumn.of(name);
        }).toList();
        return new Grid("coverage-" + table.id(), title, columns,
                table.rows().stream().map(row -> row.stream().map(cell -> entry(cell, words)).toList()).toList());
    }

    private static boolean figures(Table table, ViewText column) {
        int at = table.columns().indexOf(column);
        return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.get(at) instanceof Number || row.get(at).equals(""))
                && table.rows().stream().anyMatch(row -> row.get(at) instanceof Number);
    }

    private static Entry entry(Object cell, Messages words) {
        return switch (cell) {
            case Number number -> Entry.number(number.longValue());
            case Key key -> Entry.marked(Marks.of(key), said(cell, words));
            case List<?> list -> list.stream().map(item -> said(item, words)).reduce(Entry.EMPTY, (entry, line) -> entry.below(Entry.Kind.TEXT, line),
                    (one, other) -> one);
            default -> Entry.text(said(cell, words));
        };
    }

    /** A cell in words; a list is parted by semicolons. */
    public static String said(Object cell, Messages words) {
        return switch (cell) {
            case Key key -> words.text(key);
            case Phrase phrase -> words.text(phrase);
            case List<?> list -> list.stream().map(item -> said(item, words)).collect(Collectors.joining("; "));
            default -> cell.toString();
        };
    }

    /** The shape before a cell, where it has one. */
    public static Mark mark(Object cell) {
        return cell instanceof Key key ? Marks.of(key) : Mark.NONE;
    }
}
