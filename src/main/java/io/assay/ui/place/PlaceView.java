// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.Segments;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The evidence view: where, what was found there in a sentence, the bytes over their lines, recorded and recomputed, the legend. */
public final class PlaceView extends VBox {
    /** Width of a character of the mono type at 12 px. */
    private static final double CHARACTER = 7.2;
    private static final double GUTTER = 112;
    private static final double ROW = 26;
    private static final int STEP = 8;
    /** Rows after the head of a place that are in sight in any window. */
    private static final int NEAR = 3;

    private final PlaceViewModel model;
    private final Words words;
    private final ListView<PlaceRow> list;
    private final StackPane body = new StackPane();
    private final HBox says = styled(new HBox(8), "place-says");
    private final Label where = label("", "muted", "small");
    private final CompareView compare;
    private final Legend legend;
    private final Segments<Place.Mode> modes;
    private final Node idle;

    /** @param idle what stands here while no place is chosen */
    public PlaceView(PlaceViewModel model, Words words, Lifetime life, Node idle) {
        this(model, words, life, idle, whole(words.say(PlaceText.EVIDENCE), "strong"));
    }

    /** @param title what stands before the name of the file */
    public PlaceView(PlaceViewModel model, Words words, Lifetime life, Node idle, Node title) {
        this.model = model;
        this.words = words;
        this.idle = idle;
        this.list = new ListView<>(model.rows());
        this.compare = new CompareView(words);
        this.legend = new Legend(words);
        this.modes = new Segments<>(words.say(PlaceText.MODE), List.of(Place.Mode.values()), model.modeProperty().get(),
            mode -> words.say(PlaceText.valueOf("MODE_" + mode.name())));
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setId("place-view");
        list.setId("place-rows");
        list.setCellFactory(_ -> new PlaceCell(words));
        list.setFixedCellSize(ROW);
        list.setAccessibleText(words.say(PlaceText.EVIDENCE));
        list.widthProperty().subscribe(width -> fit(width.doubleValue()));
        list.sceneProperty().subscribe(scene -> fit(scene == null ? 0 : list.getWidth()));
        modes.valueProperty().bindBidirectional(model.modeProperty());
        var head = styled(row(8, title, where, gap(), modes), "pane-head");
        getChildren().setAll(head, says, grow(body), compare, legend);
        life.hear(model.stateProperty(), this::show);
        life.follow(model.placeProperty(), _ -> show());
    }

    private void fit(double width) {
        if (width <= 0) {
            return; // Another view of the same place may be in sight, as wide as it is.
        }
        int fitting = (int) ((width - GUTTER - 24) / CHARACTER) / STEP * STEP;
        model.columnsProperty().set(Math.max(STEP, fitting));
    }

    private void show() {
        var place = model.placeProperty().get();
        boolean there = model.stateProperty().get() == PlaceViewModel.State.SHOWN && place != null;
        shown(modes, there);
        shown(legend, there);
        sentence(place);
        if (there) {
            where.setText(place(place));
            compare.show(place.recorded(), place.recomputed());
            legend.show(place.pieces().covers());
            body.getChildren().setAll(list);
            list.scrollTo(beginning(list.getItems()));
            return;
        }
        where.setText("");
        var seen = model.observationProperty().get();
        compare.show(seen == null ? "" : seen.finding().actual(), seen == null ? "" : seen.finding().expected());
        body.getChildren().setAll(switch (model.stateProperty().get()) {
            case LOADING -> States.loading(words.say(PlaceText.LOADING), 4);
            case NO_BYTES -> States.empty(words.say(PlaceText.NO_BYTES), words.say(PlaceText.NO_BYTES_WHY));
            case UNREADABLE -> States.empty(words.say(PlaceText.UNREADABLE), words.say(PlaceText.UNREADABLE_WHY));
            case NOTHING, SHOWN -> idle;
        });
    }

    /**
     * The row at which a place begins in sight: two before the value recorded where that lies far down, else the one before the head of the place,
     * so that a low window begins there.
     */
    static int beginning(List<PlaceRow> rows) {
        int title = first(rows, PlaceRow.Title.class::isInstance);
        int recorded = first(rows, row -> row.shows(Cover.RECORDED));
        return recorded - title > NEAR ? recorded - 2 : Math.max(0, title - 1);
    }

    private static int first(List<PlaceRow> rows, Predicate<PlaceRow> wanted) {
        return IntStream.range(0, rows.size()).filter(at -> wanted.test(rows.get(at))).findFirst().orElse(-1);
    }

    private static String place(Place place) {
        var excerpt = place.excerpt();
        return excerpt.entry().isEmpty() ? Shorten.fileName(excerpt.path()) : excerpt.entry();
    }

    private void sentence(Place place) {
        String text = place == null ? "" : (place.sentence() + " " + place.spread()).strip();
        shown(says, !text.isEmpty());
        if (!text.isEmpty()) {
            says.getChildren().setAll(new MarkIcon(place.mark(), 14), grow(prose(text)));
        }
    }
}
