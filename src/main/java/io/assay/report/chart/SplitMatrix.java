// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.CoverageSplit.Column;
import io.assay.coverage.SplitBy;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Clauses down, parts of the evidence across: shape and verified count for each.
 *
 * @param shown which clauses; the split itself may hold more
 */
public record SplitMatrix(CoverageSplit split, List<ClauseEntry> shown, Messages words) implements Chart {
    private static final double TOP = 34;
    private static final double ROW = 22;
    private static final double GROUP = 26;
    private static final double SIDE = 230;
    /** Columns narrower than this show the shape alone. */
    private static final double COUNTED = 62;
    /** A name of the key. */
    private static final double KEY = 250;
    private static final double KEYED = 16;

    /** One line: a framework's name, or a clause with its entry in every column. */
    private record Row(ClauseEntry clause, boolean head, double y, List<ClauseEntry> cells) {
    }

    public SplitMatrix {
        shown = List.copyOf(shown);
    }

    private List<Row> rows(double width) {
        List<Map<String, ClauseEntry>> columns = split.columns().stream()
                .map(column -> ClauseEntry.all(column.result()).collect(Collectors.toMap(ClauseEntry::key, entry -> entry))).toList();
        List<Row> rows = new ArrayList<>();
        double y = top(width) + TOP;
        String framework = "";
        for (ClauseEntry clause : shown) {
            if (!clause.framework().id().equals(framework)) {
                framework = clause.framework().id();
                rows.add(new Row(clause, true, y, List.of()));
                y += GROUP;
            }
            rows.add(new Row(clause, false, y, columns.stream().map(column -> column.getOrDefault(clause.key(), clause)).toList()));
            y += ROW;
        }
        return rows;
    }

    @Override
    public String alternative() {
        return split.columns().stream().map(column -> name(column) + ": " + shown.stream()
                .map(clause -> clause.in(column.result()).map(cell -> cell.id() + " " + words.text(cell.state())).orElse(""))
                .collect(Collectors.joining(", "))).collect(Collectors.joining(". "));
    }

    @Override
    public String caption() {
        String caption = words.text(ChartText.SPLIT, shown.size(), words.text(split.by()), split.columns().size());
        return split.left() == 0 ? caption : caption + " " + words.text(ChartText.SPLIT_LEFT, split.left());
    }

    private String name(Column column) {
        String name = column.name().isEmpty() ? words.text(ChartText.UNNAMED) : column.name();
        return split.by() == SplitBy.ARTEFACT ? name.substring(name.lastIndexOf('/') + 1) : name;
    }

    @Override
    public double height(double width) {
        List<Row> rows = rows(width);
        return (rows.isEmpty() ? top(width) + TOP : rows.getLast().y() + ROW) + 2;
    }

    private double cell(double width) {
        return (width - SIDE) / Math.max(1, split.columns().size());
    }

    @Override
    public void draw(Drawing drawing, double width) {
        Legend.draw(drawing, words, width);
        double cell = cell(width);
        double top = top(width);
        for (int i = 0; i < split.columns().size(); i++) {
            String name = name(split.columns().get(i));
            boolean month = split.by() == SplitBy.MONTH && name.length() == 7;
            double x = SIDE + i * cell;
            if (month && cell < COUNTED) {
                if (i == 0 || name.endsWith("-01") || !name(split.columns().get(i - 1)).startsWith(name.substring(0, 4))) {
                    drawing.text(name.substring(0, 4), x + 4, top + 12, Face.FIGURES, 9, Ink.MUTED, Align.LEFT);
                }
                drawing.text(name.substring(5), x + 4, top + 25, Face.FIGURES, 10, Ink.TEXT, Align.LEFT);
            } else if (numbered(width)) {
                drawing.text(Integer.toString(i + 1), x + 4, top + 25, Face.FIGURES, 10, Ink.TEXT, Align.LEFT);
            } else {
                Cutting.text(drawing, name, x + 4, top + 22, Face.MEDIUM, 10, Ink.TEXT, cell - 8);
            }
        }
        key(drawing, width);
        for (Row row : rows(width)) {
            if (row.head()) {
                drawing.line(0, row.y(), width, row.y(), Ink.LINE_STRONG, 0.7);
                Cutting.text(drawing, row.clause().framework().name(), 0, row.y() + 17, Face.STRONG, 12, Ink.TEXT, width);
            } else {
                line(drawing, row, cell, width);
            }
        }
    }

    /** Whether columns are too narrow for names: then numbers stand above them, and the names in a key above those. */
    private boolean numbered(double width) {
        return cell(width) < COUNTED && split.columns().stream().anyMatch(column -> split.by() != SplitBy.MONTH || column.name().isEmpty());
    }

    private int keyed(double width) {
        return Math.max(1, (int) (width / KEY));
    }

    private void key(Drawing drawing, double width) {
        for (int i = 0; numbered(width) && i < split.columns().size(); i++) {
            if (split.by() != SplitBy.MONTH || split.columns().get(i).name().isEmpty()) {
                int at = split.by() == SplitBy.MONTH ? 0 : i;
                Cutting.text(drawing, i + 1 + "  " + name(split.columns().get(i)), at % keyed(width) * KEY, Legend.HEIGHT + 14 + at / keyed(width) * KEYED, Face.TEXT,
                        10, Ink.TEXT, KEY - 10);
            }
        }
    }

    /** Where the heads of the columns begin: below the legend, and below the key where there is one. */
    private double top(double width) {
        int names = split.by() == SplitBy.MONTH ? 1 : split.columns().size();
        return Legend.HEIGHT + (numbered(width) ? Math.ceilDiv(names, keyed(width)) * KEYED + 6 : 0);
    }

    private void line(Drawing drawing, Row row, double cell, double width) {
        drawing.line(0, row.y(), width, row.y(), Ink.LINE, 0.7);
        Cutting.text(drawing, row.clause().id(), 0, row.y() + 15, Face.MEDIUM, 11, Ink.TEXT, 74);
        Cutting.text(drawing, row.clause().title(words.language().tag()), 78, row.y() + 15, Face.TEXT, 10, Ink.MUTED, SIDE - 86);
        for (int i = 0; i < row.cells().size(); i++) {
            ClauseEntry entry = row.cells().get(i);
            double x = SIDE + i * cell;
            drawing.mark(CoverageMatrix.mark(entry.state()), x + 4, row.y() + 5, Math.min(12, cell - 2));
            if (cell >= COUNTED) {
                Cutting.text(drawing, Speech.counted(entry), x + 22, row.y() + 15, Face.FIGURES, 10, Ink.TEXT, cell - 26);
            }
        }
    }

    @Override
    public List<Spot> spots(double width) {
        double cell = cell(width);
        List<Spot> spots = new ArrayList<>();
        for (Row row : rows(width)) {
            for (int i = 0; i < row.cells().size(); i++) {
                ClauseEntry entry = row.cells().get(i);
                spots.add(new Spot(SIDE + i * cell, row.y(), cell, ROW, entry, name(split.columns().get(i)) + ": " + Speech.of(entry, words)));
            }
        }
        return spots;
    }
}
