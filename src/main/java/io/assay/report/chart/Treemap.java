// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.report.chart.Squares.Area;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every clause as a tile inside its chapter inside its framework. A clause has the same area whatever the number of its events: volume would hide gaps.
 *
 * @param ratio the height of the map for a width of one
 */
public record Treemap(CoverageResult result, Messages words, double ratio) implements Chart {
    /** The height of what stands above the map. */
    public static final double TOP = Legend.HEIGHT;
    private static final double HEAD = 20;
    private static final double CHAPTER = 15;
    private static final double SHAPE = 12;
    private static final double[] SIZES = {10, 8.5};

    /** A name over an area. */
    private record Sign(Area area, String name, String sum) {
    }

    /** A clause in an area. */
    private record Tile(Area area, ClauseEntry entry) {
    }

    /** Where everything is. */
    private record Plan(List<Sign> frameworks, List<Sign> chapters, List<Tile> tiles) {
    }

    @Override
    public String alternative() {
        return new CoverageMatrix(result, words).alternative();
    }

    @Override
    public String caption() {
        return words.text(ChartText.TREEMAP, result.frameworks().size(), ClauseEntry.all(result).count());
    }

    @Override
    public double height(double width) {
        return Legend.HEIGHT + Math.max(120, Math.round(width * ratio));
    }

    private Plan plan(double width) {
        Plan plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<FrameworkCoverage> frameworks = result.frameworks().stream().filter(one -> !one.clauses().isEmpty()).toList();
        List<Area> areas = Squares.of(frameworks.stream().map(one -> (double) one.clauses().size()).toList(),
                new Area(0, Legend.HEIGHT, width, height(width) - Legend.HEIGHT));
        for (int i = 0; i < frameworks.size(); i++) {
            framework(plan, frameworks.get(i), areas.get(i));
        }
        return plan;
    }

    private void framework(Plan plan, FrameworkCoverage one, Area area) {
        plan.frameworks().add(new Sign(area, one.framework().name(), one.count(ClauseState.EVIDENCED) + " / " + one.clauses().size()));
        Map<String, List<ClauseEntry>> chapters = new LinkedHashMap<>();
        one.clauses().forEach(clause -> chapters.computeIfAbsent(Chapter.of(clause.clause().id()), any -> new ArrayList<>())
                .add(new ClauseEntry(one.framework(), clause)));
        List<List<ClauseEntry>> groups = List.copyOf(chapters.values());
        List<Area> areas = Squares.of(groups.stream().map(group -> (double) group.size()).toList(), area.inside(HEAD, 3));
        int i = 0;
        for (Map.Entry<String, List<ClauseEntry>> chapter : chapters.entrySet()) {
            Area room = areas.get(i++);
            boolean named = chapter.getValue().size() > 1 && !chapter.getKey().isEmpty() && chapters.size() > 1 && room.height() > 3 * CHAPTER;
            if (named) {
                plan.chapters().add(new Sign(room, chapter.getKey(), ""));
            }
            Area inner = named ? room.inside(CHAPTER, 1) : room;
            List<Area> tiles = Squares.of(chapter.getValue().stream().map(any -> 1.0).toList(), inner);
            for (int k = 0; k < tiles.size(); k++) {
                plan.tiles().add(new Tile(tiles.get(k), chapter.getValue().get(k)));
            }
        }
    }

    @Override
    public void draw(Drawing drawing, double width) {
        Legend.draw(drawing, words, width);
        Plan plan = plan(width);
        plan.tiles().forEach(tile -> tile(drawing, tile));
        for (Sign chapter : plan.chapters()) {
            Area area = chapter.area();
            Cutting.text(drawing, chapter.name(), area.x() + 4, area.y() + 11, Face.MEDIUM, 9, Ink.MUTED, area.width() - 8);
        }
        for (Sign framework : plan.frameworks()) {
            Area area = framework.area();
            drawing.frame(area.x(), area.y(), area.width(), area.height(), Ink.LINE_STRONG, 1);
            double sum = drawing.width(framework.sum(), Face.FIGURES, 10);
            Cutting.text(drawing, framework.name(), area.x() + 6, area.y() + 14, Face.STRONG, 11, Ink.TEXT, area.width() - 10);
            if (area.width() > sum + 22 + drawing.width(framework.name(), Face.STRONG, 11)) {
                drawing.text(framework.sum(), area.x() + area.width() - 6 - sum, area.y() + 14, Face.FIGURES, 10, Ink.MUTED,
                        Align.LEFT);
            }
        }
    }

    private static void tile(Drawing drawing, Tile tile) {
        Area area = tile.area();
        ClauseState state = tile.entry().state();
        drawing.rect(area.x() + 0.5, area.y() + 0.5, Math.max(0, area.width() - 1), Math.max(0, area.height() - 1), tint(state));
        drawing.frame(area.x(), area.y(), area.width(), area.height(), Ink.LINE, 0.7);
        double room = Math.min(area.width(), area.height()) - 6;
        if (room < 4) {
            return;
        }
        double size = Math.min(SHAPE, room);
        drawing.mark(CoverageMatrix.mark(state), area.x() + 4, area.y() + 4, size);
        if (area.height() >= size + 6) {
            label(drawing, tile, area.x() + size + 8, area.y() + 4 + size - 2, area.width() - size - 11);
        }
    }

    /** The clause's number, where it fits whole: two letters of it would say nothing. */
    private static void label(Drawing drawing, Tile tile, double x, double y, double room) {
        for (double size : SIZES) {
            if (drawing.width(tile.entry().id(), Face.TEXT, size) <= room) {
                drawing.text(tile.entry().id(), x, y, Face.TEXT, size, Ink.TEXT, Align.LEFT);
                return;
            }
        }
    }

    private static Ink tint(ClauseState state) {
        return switch (state) {
            case CONTRADICTED, NOT_EVIDENCED -> Ink.FAILED_TINT;
            case PARTLY_EVIDENCED -> Ink.INDETERMINATE_TINT;
            case NOT_EVIDENCEABLE, NOT_ASSESSED -> Ink.SUNKEN;
            case EVIDENCED -> Ink.SURFACE;
        };
    }

    @Override
    public List<Spot> spots(double width) {
        return plan(width).tiles().stream().map(tile -> new Spot(tile.area().x(), tile.area().y(), tile.area().width(), tile.area().height(),
                tile.entry(), Speech.of(tile.entry(), words))).toList();
    }
}
