// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.styled;

import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.ui.look.Tiles;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Every clause as a cell, a row of cells for each framework with its sum at the left. One tab stop; arrows move between cells. */
final class ClauseMatrix extends ScrollPane {
    private final CoverageViewModel model;
    private final Words words;
    private final VBox rows = new VBox();
    private final List<ClauseCell> cells = new ArrayList<>();

    ClauseMatrix(CoverageViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        setId("clause-matrix");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(words.say(CoverageText.VIEW_MATRIX));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        life.follow(model.shownProperty(), this::show);
        life.follow(model.chosenProperty(), _ -> mark());
    }

    private void show(CoverageResult result) {
        cells.clear();
        rows.getChildren().clear();
        if (result != null) {
            result.frameworks().forEach(framework -> rows.getChildren().add(line(framework)));
        }
        mark();
    }

    private Node line(FrameworkCoverage one) {
        var all = model.coveredProperty().get().result().frameworks().stream().filter(whole -> whole.framework().id().equals(one.framework().id()))
            .findFirst().orElse(one);
        var side = styled(column(2, prose(one.framework().name(), "strong", "small"), prose(one.framework().edition(), "muted", "tiny"),
            prose(words.say(CoverageText.SUM, words.number(all.count(ClauseState.EVIDENCED)), words.number(all.clauses().size())), "muted", "tiny")),
            "framework-side");
        var own = one.clauses().stream().map(clause -> new ClauseCell(new ClauseEntry(one.framework(), clause), words,
            model.chosenProperty()::set)).toList();
        cells.addAll(own);
        return styled(new Tiles(side, own), "framework-row");
    }

    private void mark() {
        var chosen = model.chosenProperty().get();
        boolean any = false;
        for (var cell : cells) {
            boolean is = cell.entry().same(chosen);
            cell.choose(is);
            cell.setFocusTraversable(is);
            any |= is;
        }
        if (!any && !cells.isEmpty()) {
            cells.getFirst().setFocusTraversable(true);
        }
    }

    private void move(KeyEvent event) {
        int at = -1;
        for (int i = 0; i < cells.size(); i++) {
            at = cells.get(i).isFocused() ? i : at;
        }
        int next = at < 0 ? -1 : switch (event.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> vertical(at, -1);
            case DOWN -> vertical(at, 1);
            case HOME -> 0;
            case END -> cells.size() - 1;
            default -> -2;
        };
        if (next >= 0 && next < cells.size()) {
            var cell = cells.get(next);
            model.chosenProperty().set(cell.entry());
            cell.requestFocus();
            reveal(cell);
        }
        if (at >= 0 && next != -2) {
            event.consume();
        }
    }

    /** The nearest cell of the next line of cells above or below. */
    private int vertical(int from, int step) {
        var here = bounds(cells.get(from));
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = from + step; i >= 0 && i < cells.size(); i += step) {
            var there = bounds(cells.get(i));
            double away = Math.abs(there.getMinY() - here.getMinY());
            double distance = away * 10_000 + Math.abs(there.getMinX() - here.getMinX());
            if (away > 1 && distance < least) {
                least = distance;
                best = i;
            }
        }
        return best < 0 ? from : best;
    }

    private Bounds bounds(Node cell) {
        return rows.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    }

    private void reveal(Node cell) {
        double room = rows.getHeight() - getViewportBounds().getHeight();
        var place = bounds(cell);
        double top = getVvalue() * room;
        if (room > 0 && (place.getMinY() < top || place.getMaxY() > top + getViewportBounds().getHeight())) {
            setVvalue(Math.clamp((place.getMinY() - getViewportBounds().getHeight() / 3) / room, 0, 1));
        }
    }
}
