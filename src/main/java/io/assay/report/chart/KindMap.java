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

/** Kinds of evidence down, frameworks across: the shape of every clause a kind speaks for, underlined where it can only support the clause. */
public record KindMap(List<EvidenceKind> kinds, Messages words) implements Chart {
    private static final double TOP = 30;
    private static final double SIDE = 250;
    private static final double CLOSES = 74;
    private static final double SHAPE = 12;
    private static final double STEP = 17;

    /** One kind with its clauses by framework. */
    private record Row(EvidenceKind kind, Map<String, List<ClauseEntry>> cells, double y, double height) {
    }

    public KindMap {
        kinds = List.copyOf(kinds);
    }

    private List<Framework> frameworks() {
        Map<String, Framework> all = new LinkedHashMap<>();
        kinds.forEach(kind -> kind.clauses().forEach(entry -> all.putIfAbsent(entry.framework().id(), entry.framework())));
        return List.copyOf(all.values());
    }

    private double cell(double width) {
        return (width - SIDE - CLOSES) / Math.max(1, frameworks().size());
    }

    private List<Row> rows(double width) {
        int across = Math.max(1, (int) ((cell(width) - 4) / STEP));
        List<Row> rows = new ArrayList<>();
        double y = Legend.HEIGHT + TOP;
        for (EvidenceKind kind : kinds) {
            Map<String, List<ClauseEntry>> cells = kind.clauses().stream().collect(Collectors.groupingBy(entry -> entry.framework().id(),
                    LinkedHashMap::new, Collectors.toList()));
            int lines = cells.values().stream().mapToInt(cell -> Math.ceilDiv(cell.size(), across)).max().orElse(1);
            double height = Math.max(1, lines) * STEP + 8;
            rows.add(new Row(kind, cells, y, height));
            y += height;
        }
        return rows;
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
        double x = Legend.draw(drawing, words);
        drawing.line(x, 19, x + SHAPE, 19, Ink.TEXT, 1);
        drawing.text(words.text(ChartText.SUPPORTS), x + SHAPE + 6, 16, Face.TEXT, 11, Ink.TEXT, Align.LEFT);
        double cell = cell(width);
        drawing.text(words.text(ChartText.CLOSES), SIDE + CLOSES - 14, Legend.HEIGHT + 18, Face.MEDIUM, 10, Ink.TEXT, Align.RIGHT);
        List<Framework> frameworks = frameworks();
        for (int i = 0; i < frameworks.size(); i++) {
            Cutting.text(drawing, frameworks.get(i).name(), SIDE + CLOSES + i * cell + 2, Legend.HEIGHT + 18, Face.MEDIUM, 10, Ink.TEXT, cell - 6);
        }
        for (Row row : rows(width)) {
            drawing.line(0, row.y(), width, row.y(), Ink.LINE, 0.7);
            Cutting.text(drawing, row.kind().name(), 0, row.y() + 16, Face.MONO, 10, Ink.TEXT, SIDE - 8);
            drawing.text(Long.toString(row.kind().closes()), SIDE + CLOSES - 14, row.y() + 16, Face.FIGURES_MEDIUM, 11, Ink.TEXT, Align.RIGHT);
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
        List<Framework> frameworks = frameworks();
        double cell = cell(width);
        int across = Math.max(1, (int) ((cell - 4) / STEP));
        List<Spot> spots = new ArrayList<>();
        for (Row row : rows(width)) {
            for (int i = 0; i < frameworks.size(); i++) {
                List<ClauseEntry> entries = row.cells().getOrDefault(frameworks.get(i).id(), List.of());
                for (int k = 0; k < entries.size(); k++) {
                    spots.add(new Spot(SIDE + CLOSES + i * cell + 2 + k % across * STEP, row.y() + 5 + (k / across) * STEP, STEP - 3, STEP - 3,
                            entries.get(k), row.kind().name() + ": " + Speech.of(entries.get(k), words)));
                }
            }
        }
        return spots;
    }
}
