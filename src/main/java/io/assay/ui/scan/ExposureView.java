// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.scan;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.evidence.Locator;
import io.assay.exposure.EntityKind;
import io.assay.exposure.Exposure;
import io.assay.report.ReportText;
import io.assay.ui.look.Columns;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Personal data in the evidence of the case: kinds and how many of each at the left, where the first ones stand at the right; never a value. */
public final class ExposureView extends VBox {
    private static final double ROW = 28;

    private final ScanViewModel model;
    private final Words words;
    private final StackPane body = new StackPane();
    private final Label said = label("", "muted", "small");
    private final Button scan;
    private final Button save;
    private final TableView<EntityKind> kinds = new TableView<>();
    private final TableView<Locator> places = new TableView<>();
    private final Label placesHead = label("", "strong");
    private final Node found;

    public ExposureView(ScanViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        setId("exposure");
        scan = button(words.say(ScanText.EXPOSURE_SCAN), Feather.SEARCH, model::expose);
        scan.setId("scan-exposure");
        save = button(words.say(ScanText.SAVE), Feather.SAVE, () -> model.saveExposure(words.say(ScanText.SAVE_TITLE)));
        kinds();
        places();
        var left = styled(new VBox(styled(row(8, whole(words.say(ScanText.KINDS), "strong")), "pane-head"), grow(kinds)), "hair-right");
        left.setPrefWidth(1);
        var right = new VBox(styled(row(8, placesHead), "pane-head"), grow(places));
        right.setPrefWidth(1);
        found = new VBox(grow(new HBox(grow(left), grow(right))), styled(row(8, prose(words.say(ReportText.EXPOSURE_LIMIT), "muted", "small")), "pane-foot"));
        getChildren().setAll(styled(row(8, whole(words.say(ScanText.TAB_EXPOSURE), "strong"), said, gap(), save, scan), "pane-head"), grow(body));
        life.follow(model.exposureProperty(), _ -> show());
        life.follow(model.workingProperty(), _ -> show());
        life.follow(model.writtenProperty(), file -> said.setText(file == null ? counted() : file.toString()));
    }

    private void kinds() {
        kinds.setId("exposure-kinds");
        kinds.setAccessibleText(words.say(ScanText.KINDS));
        kinds.setFixedCellSize(ROW);
        var columns = new Columns<>(kinds);
        var kind = columns.text(words.say(ScanText.COLUMN_KIND), 180, words::say);
        columns.number(words.say(ScanText.COLUMN_COUNT), 90, this::count, words::number);
        columns.text(words.say(ScanText.COLUMN_LAWS), 130, ExposureView::laws, "muted");
        columns.share(Map.of(kind, 1.0));
        kinds.setRowFactory(_ -> Columns.rows(one -> words.say(ScanText.SPOKEN_KIND, words.say(one), words.number(count(one)), laws(one))));
        kinds.getSelectionModel().selectedItemProperty().addListener((_, _, one) -> follow(one));
    }

    private void places() {
        places.setId("exposure-places");
        places.setAccessibleText(words.say(ScanText.PLACES));
        places.setFixedCellSize(ROW);
        places.setPlaceholder(States.brief(words.say(ScanText.PLACES)));
        var columns = new Columns<>(places);
        var file = columns.tail(words.say(ScanText.COLUMN_FILE), 200, ExposureView::file, "mono", "tiny");
        columns.text(words.say(ScanText.COLUMN_BYTES), 150, place -> words.number(place.bytes().from()) + " – " + words.number(place.bytes().to() - 1), "num");
        columns.share(Map.of(file, 1.0));
        places.setRowFactory(_ -> Columns.rows(Locator::toString));
    }

    private static String file(Locator place) {
        return Shorten.fileName(place.path()) + (place.entry().isEmpty() ? "" : " › " + place.entry());
    }

    private static String laws(EntityKind kind) {
        return kind.laws().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private long count(EntityKind kind) {
        var seen = model.exposureProperty().get();
        return seen == null ? 0 : seen.counts().getOrDefault(kind, 0L);
    }

    private void follow(EntityKind kind) {
        var seen = model.exposureProperty().get();
        if (kind == null || seen == null) {
            placesHead.setText(words.say(ScanText.PLACES));
            places.getItems().clear();
        } else {
            places.getItems().setAll(seen.places(kind));
            placesHead.setText(words.say(ScanText.PLACES_OF, words.say(kind), words.number(places.getItems().size()),
                words.number(count(kind))));
        }
    }

    private String counted() {
        var seen = model.exposureProperty().get();
        return seen == null ? "" : words.say(ReportText.EXPOSURE_HEAD, words.number(seen.bytes()));
    }

    private void show() {
        var seen = model.exposureProperty().get();
        save.setDisable(seen == null);
        said.setText(counted());
        body.getChildren().setAll(model.workingProperty().get() ? Working.node(model, words)
            : seen == null ? States.empty(words.say(ScanText.EXPOSURE_START), words.say(ScanText.EXPOSURE_WHY), words.say(ScanText.EXPOSURE_SCAN), model::expose)
            : seen.counts().isEmpty() ? States.empty(words.say(ReportText.EXPOSURE_NONE), words.say(ReportText.EXPOSURE_LIMIT)) : found);
        fill(seen);
    }

    private void fill(Exposure seen) {
        if (seen == null) {
            kinds.getItems().clear();
        } else {
            kinds.getItems().setAll(seen.counts().keySet().stream().sorted().toList());
            kinds.getSelectionModel().selectFirst();
        }
    }
}
