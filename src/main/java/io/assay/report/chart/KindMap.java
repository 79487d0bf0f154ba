// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.gap.EvidenceKind;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Kinds of evidence down; beside each, framework by framework, the shape of every clause it speaks for, underlined where it can only support the
 * clause. Frameworks follow one another as words in a line do, so that their names stay legible however many there are.
 */
public record KindMap(List<EvidenceKind> kinds, Messages words) implements Chart {
    private static final double TOP = 24;
    private static final double SIDE = 190;
    private static final double CLOSES = 50;
    private static final double NAME = 96;
    private static final double SHAPE = 12;
    private static final double STEP = 17;
    private static final double LINE = 20;
    private static final double GAP = 14;
    /** Room for the last sign of the legend. */
    private static final double SUPPORTS = 130;

    /** The clauses of one framework in one line, or as many of them as fit there. */
    private record Run(Framework framework, List<ClauseEntry> clauses, double x, double y) {
    }

    /** One kind with its runs. */
    private record Row(EvidenceKind kind, List<Run> runs, double y, double height) {
    }

    public KindMap {
        kinds = List.copyOf(kinds);
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        double y = Legend.HEIGHT + TOP;
        for (EvidenceKind kind : kinds) {
            List<Run> runs = runs(kind, y + 5, width);
            double height = (runs.isEmpty() ? 0 : runs.getLast().y() - y - 5) + LINE + 8;
            rows.add(new Row(kind, runs, y, height));
            y += height;
        }
        return rows;
    }

    private static List<Run> runs(EvidenceKind kind, double top, double width) {
        Map<Framework, List<ClauseEntry>> frameworks = kind.clauses().stream().collect(Collectors.groupingBy(ClauseEntry::framework, LinkedHashMap::new,
                Collectors.toList()));
        int across = Math.max(1, (int) ((width - SIDE - CLOSES - NAME) / STEP));
        List<Run> runs = new ArrayList<>();
        double x = SIDE + CLOSES;
        double y = top;
        for (Map.Entry<Framework, List<ClauseEntry>> one : frameworks.entrySet()) {
            List<ClauseEntry> all = one.getValue();
            for (int from = 0; from < all.size(); from += across) {
                List<ClauseEntry> part = all.subList(from, Math.min(all.size(), from + across));
                double room = NAME + part.size() * STEP;
                if (x + room > width && x > SIDE + CLOSES) {
                    x = SIDE + CLOSES;
                    y += LINE;
                }
                runs.add(new Run(one.getKey(), part, x, y));
                x += room + GAP;
            }
        }
        return runs;
    }

    @Override
    public String alternative() {
        return kinds.stream().map(kind -> words.text(ChartText.KIND_SPOKEN, kind.name(), kind.closes(), kind.clauses().stream()
                .map(entry -> entry.framework().name() + " " + entry.id() + " " + words.text(entry.state())).collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String caption() {
        return words.text(ChartText.KINDS, kinds.size());
    }

    @Override
    public double height(double width) {
        List<Row> rows = rows(width);
        return (rows.isEmpty() ? Legend.HEIGHT + TOP : rows.getLast().y() + rows.getLast().height()) + 2;
    }

    @Override
    public void draw(Drawing drawing, double width) {
        double x = Legend.draw(drawing, words, width - SUPPORTS);
        drawing.line(x, 19, x + SHAPE, 19, Ink.TEXT, 1);
        drawing.text(words.text(ChartText.SUPPORTS), x + SHAPE + 6, 16, Face.TEXT, 11, Ink.TEXT, Align.LEFT);
        drawing.text(words.text(ChartText.CLOSES), SIDE + CLOSES - 14, Legend.HEIGHT + 14, Face.MEDIUM, 10, Ink.TEXT, Align.RIGHT);
        for (Row row : rows(width)) {
            drawing.line(0, row.y(), width, row.y(), Ink.LINE, 0.7);
            Cutting.text(drawing, row.kind().name(), 0, row.y() + 16, Face.MONO, 10, Ink.TEXT, SIDE - 8);
            drawing.text(Long.toString(row.kind().closes()), SIDE + CLOSES - 14, row.y() + 16, Face.FIGURES_MEDIUM, 11, Ink.TEXT, Align.RIGHT);
            row.runs().forEach(run -> Cutting.text(drawing, run.framework().name(), run.x(), run.y() + 11, Face.TEXT, 10, Ink.MUTED, NAME - 6));
        }
        spots(width).forEach(spot -> {
            drawing.mark(CoverageMatrix.mark(spot.entry().state()), spot.x(), spot.y(), SHAPE);
            if (spot.entry().coverage().clause().capped()) {
                drawing.line(spot.x(), spot.y() + SHAPE + 1.5, spot.x() + SHAPE, spot.y() + SHAPE + 1.5, Ink.TEXT, 1);
            }
        });
    }

    @Override
    public List<Spot> spots(double width) {
        List<Spot> spots = new ArrayList<>();
        for (Row row : rows(width)) {
            for (Run run : row.runs()) {
                for (int k = 0; k < run.clauses().size(); k++) {
                    spots.add(new Spot(run.x() + NAME + k * STEP, run.y(), STEP - 3, STEP - 3, run.clauses().get(k),
                            row.kind().name() + ": " + Speech.of(run.clauses().get(k), words)));
                }
            }
        }
        return spots;
    }
}
