// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Figure;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Mark;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as a picture: words of ours with their shapes, long cells broken into lines. Heights are known only while drawing is measured. */
public record TableFigure(Table table, String caption, Messages words) implements Figure {
    private static final double SIZE = 10;
    private static final double LEADING = 13;
    private static final double PAD = 6;
    private static final double SHAPE = 11;
    private static final int MOST_LINES = 8;
    /** The mean width of a letter for its size: rows are measured before there is anything to draw on. */
    private static final double LETTER = 0.56;

    @Override
    public String alternative() {
        return table.rows().stream().map(row -> row.stream().map(cell -> TableForms.said(cell, words)).filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "))).collect(Collectors.joining(". "));
    }

    @Override
    public double height(double width) {
        double[] widths = widths(width);
        return head(widths) + table.rows().stream().mapToDouble(row -> height(row, widths)).sum() + 1;
    }

    private double head(double[] widths) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, lines(words.text(table.columns().get(i)), widths[i] - PAD).size());
        }
        return most * LEADING + 8;
    }

    private double height(List<Object> row, double[] widths) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, cell(row.get(i), widths[i]).size());
        }
        return most * LEADING + 8;
    }

    /** Each column as wide as its longest cell asks for, within bounds, then scaled to the room there is. */
    private double[] widths(double width) {
        double[] wishes = new double[table.columns().size()];
        double sum = 0;
        for (int i = 0; i < wishes.length; i++) {
            int column = i;
            int longest = table.rows().stream().mapToInt(row -> TableForms.said(row.get(column), words).length()).max().orElse(0);
            int word = table.rows().stream().flatMap(row -> List.of(TableForms.said(row.get(column), words).split(" ")).stream()).mapToInt(String::length)
                    .max().orElse(0);
            int head = List.of(words.text(table.columns().get(i)).split(" ")).stream().mapToInt(String::length).max().orElse(0);
            boolean marked = table.rows().stream().anyMatch(row -> TableForms.mark(row.get(column)) != Mark.NONE);
            double letters = Math.max(Math.clamp(longest, 4, 42), Math.min(22, Math.max(word, head))) + 1;
            wishes[i] = letters * SIZE * LETTER + PAD + (marked ? SHAPE + 6 : 0);
            sum += wishes[i];
        }
        for (int i = 0; i < wishes.length; i++) {
            wishes[i] *= width / sum;
        }
        return wishes;
    }

    private List<String> cell(Object cell, double width) {
        double room = width - PAD - (TableForms.mark(cell) == Mark.NONE ? 0 : SHAPE + 5);
        List<String> lines = new ArrayList<>();
        for (Object item : cell instanceof List<?> list ? list : List.of(cell)) {
            lines.addAll(lines(TableForms.said(item, words), room));
        }
        return lines.size() <= MOST_LINES ? lines : cut(lines);
    }

    private static List<String> cut(List<String> lines) {
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
        shown.set(MOST_LINES - 1, shown.getLast() + " …");
        return shown;
    }

    /** Breaks at blanks; a word that is too long is broken where it must be. */
    private static List<String> lines(String text, double room) {
        int most = Math.max(3, (int) (room / (SIZE * LETTER)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > most) {
                lines.add(rest.substring(0, most));
                rest = rest.substring(most);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public void draw(Drawing drawing, double width) {
        double[] widths = widths(width);
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            double y = 13;
            for (String line : lines(words.text(table.columns().get(i)), widths[i] - PAD)) {
                drawing.text(line, x, y, Face.MEDIUM, SIZE, Ink.MUTED, Align.LEFT);
                y += LEADING;
            }
            x += widths[i];
        }
        double y = head(widths);
        for (List<Object> row : table.rows()) {
            drawing.line(0, y, width, y, Ink.LINE, 0.7);
            row(drawing, row, widths, y);
            y += height(row, widths);
        }
        drawing.line(0, y, width, y, Ink.LINE_STRONG, 0.7);
    }

    private void row(Drawing drawing, List<Object> row, double[] widths, double top) {
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            Mark mark = TableForms.mark(row.get(i));
            double shift = mark == Mark.NONE ? 0 : SHAPE + 5;
            if (mark != Mark.NONE) {
                drawing.mark(mark, x, top + 5, SHAPE);
            }
            double y = top + 14;
            for (String line : cell(row.get(i), widths[i])) {
                drawing.text(line, x + shift, y, table.columns().get(i) == ViewText.CLAUSE ? Face.MEDIUM : Face.TEXT, SIZE, Ink.TEXT, Align.LEFT);
                y += LEADING;
            }
            x += widths[i];
        }
    }
}
