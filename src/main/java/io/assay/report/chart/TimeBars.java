// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.Fill;
import io.assay.coverage.Period;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The audit period as one bar for each clause that counts events, with its gap, first and last in words beside it. */
public record TimeBars(CoverageResult result, Messages words) implements Chart {
    private static final double LEGEND = 26;
    private static final double AXIS = 18;
    private static final double ROW = 24;
    private static final double HEAD = 26;
    private static final double SIDE = 118;
    /** Room for how many were verified of how many that are needed, up to five digits and three. */
    private static final double COUNT = 56;
    private static final double END = 194;
    private static final double BAR = 13;
    /** Room that a date on the axis takes. */
    private static final double TICK = 62;

    /** One line of the picture: a framework's name, or a clause below it. */
    private record Row(ClauseEntry entry, boolean head, double y) {
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double y = LEGEND + AXIS;
        String framework = "";
        for (ClauseEntry entry : ClauseEntry.all(result).filter(one -> !one.coverage().time().stretches().isEmpty()).toList()) {
            if (!entry.framework().id().equals(framework)) {
                framework = entry.framework().id();
                rows.add(new Row(entry, true, y));
                y += HEAD;
            }
            rows.add(new Row(entry, false, y));
            y += ROW;
        }
        return rows;
    }

    @Override
    public String alternative() {
        return rows().stream().filter(row -> !row.head()).map(row -> spoken(row.entry())).collect(Collectors.joining(" "));
    }

    private String spoken(ClauseEntry entry) {
        return Speech.of(entry, words) + ": " + entry.coverage().time().stretches().stream()
                .map(stretch -> words.text(ChartText.STRETCH, stretch.days().from(), stretch.days().to(), words.text(stretch.fill())))
                .collect(Collectors.joining("; ")) + ".";
    }

    @Override
    public String caption() {
        return result.period().map(whole -> words.text(ChartText.TIME, whole.from(), whole.to())).orElseGet(() -> words.text(ChartText.NO_TIME));
    }

    @Override
    public double height(double width) {
        List<Row> rows = rows();
        return rows.isEmpty() ? LEGEND : rows.getLast().y() + ROW + 2;
    }

    @Override
    public void draw(Drawing drawing, double width) {
        legend(drawing, width);
        if (result.period().isEmpty()) {
            return;
        }
        Period whole = result.period().get();
        double bar = width - SIDE - END;
        axis(drawing, whole, bar, height(width));
        for (Row row : rows()) {
            if (row.head()) {
                Cutting.text(drawing, row.entry().framework().name(), 0, row.y() + 17, Face.STRONG, 12, Ink.TEXT, width);
            } else {
                clause(drawing, row, whole, bar);
            }
        }
    }

    /** In one line; where there is no room for it, set smaller. */
    private void legend(Drawing drawing, double width) {
        boolean narrow = legend(drawing, 11, 20, false) > width;
        legend(drawing, narrow ? 8.5 : 11, narrow ? 8 : 20, true);
    }

    private double legend(Drawing drawing, double size, double gap, boolean drawn) {
        double x = 0;
        double box = size * 2 + 2;
        for (Fill fill : Fill.values()) {
            String word = words.text(fill);
            if (drawn) {
                TimeStrip.fill(drawing, fill, x, 5, box, 11);
                drawing.frame(x, 5, box, 11, Ink.LINE_STRONG, 0.8);
                drawing.text(word, x + box + 6, 15, Face.TEXT, size, Ink.TEXT, Align.LEFT);
            }
            x += box + 6 + drawing.width(word, Face.TEXT, size) + gap;
        }
        return x - gap;
    }

    /** Beginnings of months, as many as have room. */
    private static void axis(Drawing drawing, Period whole, double bar, double bottom) {
        double free = 0;
        for (LocalDate month = whole.from().withDayOfMonth(1).plusMonths(1); !month.isAfter(whole.to()); month = month.plusMonths(1)) {
            double x = TimeStrip.place(whole, month, bar);
            if (x >= free + TICK / 2 && x < bar - TICK / 2) {
                drawing.line(SIDE + x, LEGEND + AXIS - 3, SIDE + x, bottom, Ink.LINE, 0.7);
                drawing.text(month.toString().substring(0, 7), SIDE + x, LEGEND + AXIS - 6, Face.FIGURES, 9, Ink.MUTED, Align.CENTRE);
                free = x + TICK / 2;
            }
        }
    }

    private void clause(Drawing drawing, Row row, Period whole, double bar) {
        drawing.mark(CoverageMatrix.mark(row.entry().state()), 0, row.y() + 4, 12);
        Cutting.text(drawing, row.entry().id(), 18, row.y() + 14, Face.MEDIUM, 11, Ink.TEXT, SIDE - 24);
        TimeStrip.draw(drawing, row.entry().coverage().time(), whole, SIDE, row.y() + 4, bar, BAR);
        String gap = row.entry().coverage().time().gapSince().map(since -> words.text(ChartText.GAP_SINCE, since))
                .orElse(row.entry().coverage().last().map(last -> words.text(ChartText.LAST, last.toString().substring(0, 10))).orElse(""));
        Cutting.text(drawing, Speech.counted(row.entry()), SIDE + bar + 8, row.y() + 14, Face.FIGURES, 10, Ink.TEXT, COUNT);
        Cutting.text(drawing, gap, SIDE + bar + COUNT + 16, row.y() + 14, Face.TEXT, 10, Ink.MUTED, END - COUNT - 16);
    }

    @Override
    public List<Spot> spots(double width) {
        return rows().stream().filter(row -> !row.head()).map(row -> new Spot(0, row.y(), width, ROW, row.entry(), spoken(row.entry()))).toList();
    }
}
