// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.session.Paper;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The report page by page, as it will be printed. Page up and down turn, home and end go to the ends, plus, minus and 0 zoom. */
final class PagesView extends VBox {
    private static final double MARGIN = 68;

    private final PagesViewModel model;
    private final Words words;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = styled(new StackPane(picture), "sheet");
    private final ScrollPane scroll = new ScrollPane(styled(new StackPane(sheet), "desk"));
    private final TextField number = styled(new TextField(), "page-number");
    private final Label of = whole("", "muted");
    private final Label percent = whole("", "muted", "zoom");
    private final Button back;
    private final Button on;

    PagesView(PagesViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        back = signButton(words.say(ReportText.PAGE_BACK), Feather.CHEVRON_LEFT, () -> model.turnTo(model.pageProperty().get() - 1));
        on = signButton(words.say(ReportText.PAGE_ON), Feather.CHEVRON_RIGHT, () -> model.turnTo(model.pageProperty().get() + 1));
        getStyleClass().add("pages");
        number.setAccessibleText(words.say(ReportText.PAGE));
        number.setOnAction(_ -> typed());
        number.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                typed();
            }
        });
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.viewportBoundsProperty().addListener((_, _, bounds) -> model.roomProperty().set(Math.floor(bounds.getWidth() - MARGIN)));
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(bar(), grow(scroll));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().addListener((_, _, scene) -> model.densityProperty().set(scene == null || scene.getWindow() == null ? 1
            : scene.getWindow().getRenderScaleX()));
        life.follow(model.sheetProperty(), this::show);
        life.follow(model.paperProperty(), _ -> told());
        life.hear(model.pageProperty(), this::told);
    }

    private Node bar() {
        var out = signButton(words.say(ReportText.ZOOM_OUT), Feather.ZOOM_OUT, model::zoomOut);
        var in = signButton(words.say(ReportText.ZOOM_IN), Feather.ZOOM_IN, model::zoomIn);
        var fit = button(words.say(ReportText.ZOOM_FIT), null, () -> model.zoomProperty().set(PagesViewModel.FIT), "plain");
        return styled(row(6, back, label(words.say(ReportText.PAGE), "muted"), number, of, on, gap(), out, percent, in, fit), "page-bar", "hair-below");
    }

    private void show(Paper.Sheet drawn) {
        picture.setImage(drawn == null ? null : SheetImage.of(drawn));
        sheet.setVisible(drawn != null);
        if (drawn != null) {
            picture.setPreserveRatio(true);
            picture.setFitWidth(model.shownWidth());
            percent.setText(words.percent(model.scale()));
        }
    }

    private void told() {
        var paper = model.paperProperty().get();
        int page = model.pageProperty().get();
        number.setText(paper == null ? "" : Integer.toString(page + 1));
        of.setText(paper == null ? "" : words.say(ReportText.PAGE_OF, words.number(paper.pages())));
        back.setDisable(paper == null || page == 0);
        on.setDisable(paper == null || page == paper.pages() - 1);
        number.setDisable(paper == null);
        sheet.setAccessibleText(paper == null ? "" : words.say(ReportText.PAGE_SEEN, page + 1, paper.pages()));
        scroll.setVvalue(0);
    }

    /** What is no number leaves the page where it is. */
    private void typed() {
        if (number.getText().matches("[0-9]{1,6}")) {
            model.turnTo(Integer.parseInt(number.getText()) - 1);
        }
        told();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() == number) {
            return;
        }
        int page = model.pageProperty().get();
        switch (event.getCode()) {
            case PAGE_UP -> model.turnTo(page - 1);
            case PAGE_DOWN -> model.turnTo(page + 1);
            case HOME -> model.turnTo(0);
            case END -> model.turnTo(Integer.MAX_VALUE);
            case PLUS, ADD, EQUALS -> model.zoomIn();
            case MINUS, SUBTRACT -> model.zoomOut();
            case DIGIT0, NUMPAD0 -> model.zoomProperty().set(PagesViewModel.FIT);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
