// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.type.LineBreaker;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.Arrays;

/**
 * Shares a table's width among its columns: none narrower than its longest word as long as the page allows, the rest by how much text
 * each holds. Long tables are judged by a sample of their rows.
 */
final class ColumnWidths {
    static final double PAD = 5;
    private static final int SAMPLE = 300;
    /** No word asks for more than this share of the table; longer ones are cut where identifiers may be. */
    private static final double WORD_SHARE = 0.34;
    /** A column whose text is never longer than this share of the table is kept on one line where possible. */
    private static final double SHORT_SHARE = 0.2;

    private final LineBreaker breaker;
    private final double[] least;
    private final double[] whole;
    private final double[] natural;

    private ColumnWidths(LineBreaker breaker, int columns) {
        this.breaker = breaker;
        this.least = new double[columns];
        this.whole = new double[columns];
        this.natural = new double[columns];
    }

    /** The widths of the columns, which sum up to {@code total}. */
    static double[] of(Table table, double total, LineBreaker breaker) throws IOException {
        int columns = table.columns().size();
        ColumnWidths widths = new ColumnWidths(breaker, columns);
        int step = Math.max(1, table.rows().size() / SAMPLE);
        for (int c = 0; c < columns; c++) {
            widths.measure(c, Prose.of(table.columns().get(c).title(), Style.HEAD), 0, total);
            for (int r = 0; r < table.rows().size(); r += step) {
                Cell cell = table.rows().get(r).get(c);
                for (Prose paragraph : cell.paragraphs()) {
                    widths.measure(c, paragraph, cell.indent(), total);
                }
            }
        }
        return widths.share(total);
    }

    /** Widths for a table that is filled in by hand. */
    static double[] equal(int columns, double total) {
        double[] widths = new double[columns];
        Arrays.fill(widths, total / columns);
        return widths;
    }

    private void measure(int column, Prose paragraph, double indent, double total) throws IOException {
        double around = indent + 2 * PAD + 0.5;
        double word = breaker.widest(paragraph, false) + around;
        double piece = breaker.widest(paragraph, true) + around;
        least[column] = Math.max(least[column], Math.min(piece, total * WORD_SHARE));
        whole[column] = Math.max(whole[column], word <= total * WORD_SHARE ? word : Math.min(piece, total * WORD_SHARE));
        natural[column] = Math.max(natural[column], Math.min(breaker.natural(paragraph) + around, total * 3));
    }

    private double[] share(double total) {
        if (sum(natural) <= total) {
            return scaled(natural, total);
        }
        double[] unbroken = unbroken(total);
        if (sum(unbroken) <= total * 0.8) {
            return grow(unbroken, total);
        }
        if (sum(whole) <= total) {
            return grow(whole, total);
        }
        return sum(least) <= total ? grow(least, total) : scaled(least, total);
    }

    private double[] unbroken(double total) {
        double[] widths = whole.clone();
        for (int c = 0; c < widths.length; c++) {
            if (natural[c] <= total * SHORT_SHARE) {
                widths[c] = natural[c];
            }
        }
        return widths;
    }

    /** Gives each column its least width, then shares the rest by the square root of what each still wants. */
    private double[] grow(double[] from, double total) {
        double[] widths = from.clone();
        double rest = total - sum(from);
        for (int round = 0; round < from.length && rest > 0.01; round++) {
            double wanted = 0;
            for (int c = 0; c < widths.length; c++) {
                wanted += Math.sqrt(Math.max(0, natural[c] - widths[c]));
            }
            if (wanted == 0) {
                break;
            }
            double given = 0;
            for (int c = 0; c < widths.length; c++) {
                double want = Math.max(0, natural[c] - widths[c]);
                double gift = Math.min(want, rest * Math.sqrt(want) / wanted);
                widths[c] += gift;
                given += gift;
            }
            rest -= given;
        }
        return scaled(widths, total);
    }

    private static double[] scaled(double[] widths, double total) {
        double factor = total / sum(widths);
        double[] out = new double[widths.length];
        for (int c = 0; c < widths.length; c++) {
            out[c] = widths[c] * factor;
        }
        return out;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    static double[] starts(double left, double[] widths) {
        double[] starts = new double[widths.length];
        double at = left;
        for (int c = 0; c < widths.length; c++) {
            starts[c] = at;
            at += widths[c];
        }
        return starts;
    }
}
