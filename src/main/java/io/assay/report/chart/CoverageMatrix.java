// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Mark;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The clauses of every framework as cells with the shape, the word and the count of each; the frameworks' sums stand at the left. */
public record CoverageMatrix(CoverageResult result, Messages words) implements Chart {
    private static final double SIDE = 150;
    private static final double CELL = 138;
    private static final double ROW = 54;
    private static final double LEGEND = Legend.HEIGHT;

    @Override
    public String alternative() {
        return result.frameworks().stream().map(this::alternative).collect(Collectors.joining(". "));
    }

    private String alternative(FrameworkCoverage framework) {
        return framework.framework().name() + ": " + framework.clauses().stream()
                .map(clause -> clause.clause().id() + " " + words.text(clause.state())).collect(Collectors.joining(", "));
    }

    @Override
    public String caption() {
        return words.text(ChartText.COVERAGE, result.frameworks().size(),
                result.frameworks().stream().mapToInt(framework -> framework.clauses().size()).sum());
    }

    @Override
    public double height(double width) {
        return LEGEND + result.frameworks().stream().mapToDouble(framework -> rows(framework, width) * ROW).sum() + 1;
    }

    @Override
    public void draw(Drawing drawing, double width) {
        Legend.draw(drawing, words, width);
        double y = LEGEND;
        for (FrameworkCoverage framework : result.frameworks()) {
            drawing.line(0, y, width, y, Ink.LINE_STRONG, 0.7);
            side(drawing, framework, y);
            int across = across(width);
            for (int i = 0; i < framework.clauses().size(); i++) {
                cell(drawing, framework.clauses().get(i), SIDE + i % across * CELL, y + (i / across) * ROW);
            }
            y += rows(framework, width) * ROW;
        }
        drawing.line(0, y, width, y, Ink.LINE_STRONG, 0.7);
    }

    private static int across(double width) {
        return Math.max(1, (int) ((width - SIDE) / CELL));
    }

    private static int rows(FrameworkCoverage framework, double width) {
        return Math.max(1, Math.ceilDiv(framework.clauses().size(), across(width)));
    }

    private void side(Drawing drawing, FrameworkCoverage framework, double y) {
        Cutting.text(drawing, framework.framework().name(), 0, y + 17, Face.STRONG, 12, Ink.TEXT, SIDE - 10);
        Cutting.text(drawing, framework.framework().edition(), 0, y + 31, Face.TEXT, 10, Ink.MUTED, SIDE - 10);
        Cutting.text(drawing, words.text(ChartText.COVERAGE_SUM, framework.count(ClauseState.EVIDENCED), framework.clauses().size()), 0, y + 44, Face.TEXT,
                10,
                Ink.MUTED, SIDE - 10);
    }

    private void cell(Drawing drawing, ClauseCoverage clause, double x, double y) {
        Mark mark = mark(clause.state());
        drawing.line(x, y, x, y + ROW, Ink.LINE, 0.7);
        drawing.mark(mark, x + 8, y + 7, 12);
        String count = clause.needed() == 0 ? "–" : clause.verified() + " / " + clause.needed();
        double counted = drawing.width(count, Face.FIGURES, 10);
        drawing.text(count, x + CELL - 8, y + 17, Face.FIGURES, 10, Ink.TEXT, Align.RIGHT);
        Cutting.text(drawing, clause.clause().id(), x + 25, y + 17, Face.MEDIUM, 11, Ink.TEXT, CELL - 41 - counted);
        Cutting.text(drawing, clause.clause().title(words.language().tag()), x + 8, y + 31, Face.TEXT, 10,
                Ink.MUTED,
                CELL - 16);
        Cutting.text(drawing, words.text(clause.state()), x + 8, y + 44, Face.TEXT, 10, mark.ink(), CELL - 16);
    }

    @Override
    public List<Spot> spots(double width) {
        List<Spot> spots = new ArrayList<>();
        double y = LEGEND;
        for (FrameworkCoverage framework : result.frameworks()) {
            for (int i = 0; i < framework.clauses().size(); i++) {
                ClauseEntry entry = new ClauseEntry(framework.framework(), framework.clauses().get(i));
                spots.add(new Spot(SIDE + i % across(width) * CELL, y + (i / across(width)) * ROW, CELL, ROW, entry, Speech.of(entry, words)));
            }
            y += rows(framework, width) * ROW;
        }
        return spots;
    }

    /** The shape that stands for a state. */
    public static Mark mark(ClauseState state) {
        return switch (state) {
            case CONTRADICTED -> Mark.FAILED;
            case NOT_EVIDENCED -> Mark.NOT_EVIDENCED;
            case PARTLY_EVIDENCED -> Mark.PARTLY;
            case NOT_EVIDENCEABLE -> Mark.NOT_EVIDENCEABLE;
            case NOT_ASSESSED -> Mark.NOT_CHECKED;
            case EVIDENCED -> Mark.PASSED;
        };
    }
}
