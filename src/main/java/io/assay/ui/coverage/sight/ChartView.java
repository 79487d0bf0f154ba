// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage.sight;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.report.chart.Chart;
import io.assay.report.chart.Spot;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Pen;
import io.assay.ui.support.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * A chart on screen: one tab stop; arrows, Home, End and a click move to a clause, which is spoken and chosen. Only as much is drawn as has room; what is
 * taller scrolls.
 */
public final class ChartView extends Region {
    private static final double PAD = 16;
    private static final double BAR = 11;

    /** Makes the chart for the room there is; null where there is nothing to draw. */
    @FunctionalInterface
    public interface Source {
        Chart of(double width, double height);
    }

    private final Consumer<ClauseEntry> choose;
    private final ScrollBar bar = new ScrollBar();
    private final Tooltip tooltip = new Tooltip();
    private final InkCanvas canvas = new InkCanvas(this::draw);
    private final String name;
    private final Words words;
    private Source source = (_, _) -> null;
    private Chart chart;
    private List<Spot> spots = List.of();
    private int cursor = -1;
    private ClauseEntry chosen;

    /** @param name what a screen reader calls the whole */
    public ChartView(String name, Words words, Consumer<ClauseEntry> choose) {
        this.name = name;
        this.words = words;
        this.choose = choose;
        getStyleClass().add("chart-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name);
        setAccessibleHelp(name);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener(_ -> canvas.requestLayout());
        getChildren().addAll(canvas, bar);
        focusedProperty().addListener(_ -> canvas.requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(ScrollEvent.SCROLL, event -> bar.setValue(Math.clamp(bar.getValue() - event.getDeltaY(), 0, Math.max(0, bar.getMax()))));
        Tooltip.install(canvas, tooltip);
    }

    /** Shows another chart. */
    public void show(Source other) {
        source = other;
        cursor = -1;
        chart = null;
        requestLayout();
        canvas.requestLayout();
    }

    /** Marks the clause that is chosen elsewhere. */
    public void mark(ClauseEntry entry) {
        chosen = entry;
        canvas.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PAD - BAR;
        chart = width < PAD ? null : source.of(width, getHeight() - 2 * PAD);
        double height = chart == null ? 0 : chart.height(width) + 2 * PAD;
        spots = chart == null ? List.of() : chart.spots(width);
        if (cursor < 0) {
            setAccessibleText(summary());
        }
        boolean tall = height > getHeight();
        bar.setVisible(tall);
        bar.setMax(Math.max(0, height - getHeight()));
        bar.setVisibleAmount(tall ? bar.getMax() * getHeight() / height : 1);
        bar.setUnitIncrement(48);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(Math.min(bar.getValue(), bar.getMax()));
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
        canvas.resizeRelocate(0, 0, getWidth() - BAR, getHeight());
        canvas.requestLayout();
    }

    /** What the whole picture shows: of what it is made, and how many of its places are in which state. */
    private String summary() {
        if (chart == null) {
            return name;
        }
        var states = spots.stream().collect(Collectors.groupingBy(spot -> spot.entry().state(), () -> new EnumMap<>(ClauseState.class), Collectors.counting()));
        return name + ". " + chart.caption() + ". " + states.entrySet().stream().map(state -> words.say(SightText.OF_STATE, words.number(state.getValue()),
            words.say(state.getKey()))).collect(Collectors.joining(", ")) + ".";
    }

    private void draw(Pen pen, double width, double height) {
        if (chart == null) {
            return;
        }
        pen.figure(PAD, PAD - bar.getValue(), drawing -> chart.draw(drawing, width - 2 * PAD));
        for (int i = 0; i < spots.size(); i++) {
            boolean here = i == cursor && isFocused();
            if (here || spots.get(i).entry().same(chosen)) {
                Spot spot = spots.get(i);
                double x = spot.x() + PAD;
                double y = spot.y() + PAD - bar.getValue();
                pen.frame(x, y, spot.width(), spot.height(), Ink.ACCENT);
                if (here) {
                    pen.frame(x + 1, y + 1, spot.width() - 2, spot.height() - 2, Ink.ACCENT);
                }
            }
        }
    }

    private int at(double x, double y) {
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).holds(x - PAD, y - PAD + bar.getValue())) {
                return i;
            }
        }
        return -1;
    }

    private void click(MouseEvent event) {
        requestFocus();
        go(at(event.getX(), event.getY()));
    }

    private void hover(MouseEvent event) {
        int found = at(event.getX(), event.getY());
        tooltip.setText(found < 0 ? getAccessibleHelp() : spots.get(found).spoken());
    }

    private void key(KeyEvent event) {
        int next = switch (event.getCode()) {
            case LEFT -> cursor - 1;
            case RIGHT -> cursor + 1;
            case UP -> vertical(-1);
            case DOWN -> vertical(1);
            case HOME -> 0;
            case END -> spots.size() - 1;
            default -> -2;
        };
        if (next != -2) {
            go(Math.clamp(next, 0, Math.max(0, spots.size() - 1)));
            event.consume();
        }
    }

    /** The nearest place above or below. */
    private int vertical(int way) {
        if (cursor < 0) {
            return 0;
        }
        Spot here = spots.get(cursor);
        int best = cursor;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < spots.size(); i++) {
            Spot there = spots.get(i);
            double away = way * (there.y() + there.height() / 2 - here.y() - here.height() / 2);
            double distance = away + 3 * Math.abs(there.x() + there.width() / 2 - here.x() - here.width() / 2);
            if (away > 1 && distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private void go(int index) {
        if (index < 0 || index >= spots.size()) {
            return;
        }
        cursor = index;
        Spot spot = spots.get(index);
        setAccessibleText(spot.spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        double top = spot.y() + PAD;
        if (top < bar.getValue()) {
            bar.setValue(Math.max(0, top - PAD));
        } else if (top + spot.height() > bar.getValue() + getHeight()) {
            bar.setValue(Math.min(bar.getMax(), top + spot.height() - getHeight() + PAD));
        }
        choose.accept(spot.entry());
        canvas.requestLayout();
    }
}
