// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.ui.session.Paper;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.ui.support.Latest;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which page of the report is looked at, how large; draws that one page, away from the window's thread. */
public final class PagesViewModel {
    /** Sizes that the zoom steps through; 1 is the size on paper. */
    static final List<Double> ZOOMS = List.of(0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0);
    /** The zoom that fills the width. */
    static final double FIT = 0;

    /** Dots of the screen in a point of paper. */
    private static final double ACTUAL = 96.0 / 72;
    private static final double NARROWEST = 120;

    private final Executor window;
    private final Consumer<Problem> refuse;
    private final Latest<Wish> wishes;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(FIT);
    private final DoubleProperty room = new SimpleDoubleProperty();
    private final DoubleProperty density = new SimpleDoubleProperty(1);
    private final ObjectProperty<Paper.Sheet> sheet = new SimpleObjectProperty<>();

    PagesViewModel(Executor background, Executor window, Consumer<Problem> refuse) {
        this.window = window;
        this.refuse = refuse;
        this.wishes = new Latest<>(background, this::draw);
        List.of(page, zoom, room, density).forEach(one -> one.addListener(_ -> look()));
    }

    private record Wish(Paper paper, int page, double dots) {
    }

    /** Shows another report; the one before is put away. The page stays where there is one of that number. */
    void show(Paper next) {
        var old = paper.get();
        sheet.set(null);
        paper.set(next);
        if (old != null) {
            old.close();
        }
        if (next != null) {
            page.set(Math.min(page.get(), next.pages() - 1));
            look();
        }
    }

    /** Pages count from 0; beyond the ends there is nothing to turn to. */
    void turnTo(int number) {
        if (paper.get() != null) {
            page.set(Math.clamp(number, 0, paper.get().pages() - 1));
        }
    }

    void zoomIn() {
        ZOOMS.stream().filter(one -> one > scale() + 0.01).findFirst().ifPresent(zoom::set);
    }

    void zoomOut() {
        ZOOMS.reversed().stream().filter(one -> one < scale() - 0.01).findFirst().ifPresent(zoom::set);
    }

    /** How large the page is shown; 1 is the size on paper. */
    double scale() {
        if (zoom.get() != FIT || paper.get() == null) {
            return zoom.get() == FIT ? 1 : zoom.get();
        }
        return Math.max(NARROWEST, room.get()) / (paper.get().width(page.get()) * ACTUAL);
    }

    /** Width of the page on the screen. */
    double shownWidth() {
        return paper.get() == null ? 0 : Math.rint(paper.get().width(page.get()) * ACTUAL * scale());
    }

    private void look() {
        if (paper.get() != null) {
            wishes.offer(new Wish(paper.get(), page.get(), ACTUAL * scale() * density.get()));
        }
    }

    private void draw(Wish wish) {
        try {
            var drawn = wish.paper.draw(wish.page, wish.dots);
            window.execute(() -> {
                if (wish.paper == paper.get() && wish.page == page.get()) {
                    sheet.set(drawn);
                }
            });
        } catch (Refused refused) {
            window.execute(() -> refuse.accept(refused.problem()));
        }
    }

    /** The report shown; null while there is none. */
    ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper;
    }

    IntegerProperty pageProperty() {
        return page;
    }

    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The width there is to fill. */
    DoubleProperty roomProperty() {
        return room;
    }

    /** Dots of the screen in one of its units. */
    DoubleProperty densityProperty() {
        return density;
    }

    /** The page as drawn last; null while there is none. */
    ReadOnlyObjectProperty<Paper.Sheet> sheetProperty() {
        return sheet;
    }
}
