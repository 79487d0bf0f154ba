// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.evidence.WrittenTime;
import io.assay.replay.Cutoff;
import io.assay.replay.Scope;
import io.assay.ui.support.Legible;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The controls of both cuts: step, jump, play, enter a position or an instant, choose whose state. */
final class CutBar extends HBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final Duration BEAT = Duration.millis(400);

    private final TimeViewModel model;
    private final Words words;
    private final Consumer<String> complain;
    private final TextField positionA;
    private final TextField positionB;
    private final TextField instant;
    private final Timeline beat = new Timeline();

    /** @param complain shows what could not be read */
    CutBar(TimeViewModel model, Words words, Lifetime life, Consumer<String> complain) {
        super(4);
        this.model = model;
        this.words = words;
        this.complain = complain;
        this.positionA = number("position-a", TimeText.POSITION_A, model::moveA);
        this.positionB = number("position-b", TimeText.POSITION_B, model::moveB);
        this.instant = field("instant", TimeText.INSTANT, 236);
        instant.setPromptText("2026-01-31T12:00:00Z");
        instant.setOnAction(_ -> enterInstant());
        styled(this, "pane-head", "cut-bar");
        getChildren().setAll(whole(words.say(TimeText.CUT_A), "strong"),
            signButton(words.say(TimeText.FIRST), Feather.CHEVRONS_LEFT, () -> model.moveA(model.extentProperty().get().first())),
            signButton(words.say(TimeText.BACK), Feather.CHEVRON_LEFT, () -> model.step(-1)), positionA,
            signButton(words.say(TimeText.FORWARD), Feather.CHEVRON_RIGHT, () -> model.step(1)),
            signButton(words.say(TimeText.LAST), Feather.CHEVRONS_RIGHT, () -> model.moveA(model.extentProperty().get().last())), play(life), instant,
            gap(), whole(words.say(TimeText.CUT_B), "strong"), positionB,
            signButton(words.say(TimeText.B_HERE), Feather.CORNER_DOWN_LEFT, () -> model.moveB(model.positionA())), scopes(life));
        life.follow(model.cutAProperty(), _ -> show());
        life.follow(model.cutBProperty(), _ -> show());
        life.follow(model.viewProperty(), _ -> show());
        life.follow(model.past().instants().knownProperty(), _ -> show());
    }

    private Button play(Lifetime life) {
        var play = signButton(words.say(TimeText.PLAY), Feather.PLAY, () -> model.play(!model.playingProperty().get()));
        play.setId("play");
        beat.getKeyFrames().setAll(new KeyFrame(BEAT, _ -> model.step(1)));
        beat.setCycleCount(Timeline.INDEFINITE);
        life.follow(model.playingProperty(), on -> {
            ((FontIcon) play.getGraphic()).setIconCode(on ? Feather.PAUSE : Feather.PLAY);
            play.setAccessibleText(words.say(on ? TimeText.PAUSE : TimeText.PLAY));
            if (on) {
                beat.play();
            } else {
                beat.stop();
            }
        });
        return play;
    }

    private ComboBox<Scope> scopes(Lifetime life) {
        var box = new ComboBox<Scope>();
        box.setId("replay-scope");
        box.setPrefWidth(150);
        box.setAccessibleText(words.say(TimeText.SCOPE));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Scope scope) {
                return scope == null || scope.equals(Scope.WHOLE) ? words.say(TimeText.EVERYTHING)
                    : scope.user().isEmpty() ? words.say(TimeText.STREAM, Legible.line(scope.stream())) : words.say(TimeText.USER, Legible.line(scope.user()));
            }

            @Override
            public Scope fromString(String text) {
                return null;
            }
        });
        life.follow(model.scopesProperty(), scopes -> box.getItems().setAll(scopes));
        life.follow(model.scopeProperty(), box::setValue);
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.scopeProperty().set(chosen);
            }
        });
        return box;
    }

    private TextField field(String id, TimeText name, double width) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.say(name));
        field.setTooltip(new Tooltip(words.say(name)));
        field.setPrefWidth(width);
        field.setMinWidth(width * 0.7);
        return field;
    }

    private TextField number(String id, TimeText name, LongConsumer move) {
        var field = field(id, name, 76);
        field.setOnAction(_ -> {
            String digits = field.getText().replaceAll("\\s|\u202f", "");
            boolean readable = digits.matches("[0-9]{1,18}");
            mark(field, readable, TimeText.POSITION_BAD);
            if (readable) {
                move.accept(Long.parseLong(digits));
                show();
            }
        });
        return field;
    }

    private void enterInstant() {
        var time = WrittenTime.read(instant.getText().strip());
        mark(instant, time.isPresent(), TimeText.INSTANT_BAD);
        time.ifPresent(known -> {
            model.playingProperty().set(false);
            model.cutAProperty().set(new Cutoff.AtTime(known));
        });
    }

    private void mark(TextField field, boolean readable, TimeText why) {
        field.pseudoClassStateChanged(BAD, !readable);
        complain.accept(readable ? "" : words.say(why));
    }

    private void show() {
        positionA.setText(words.number(model.positionA()));
        positionB.setText(words.number(model.positionB()));
        if (model.cutAProperty().get() instanceof Cutoff.AtPosition) {
            instant.setText(model.past().instants().at(model.positionA()).map(Instant::toString).orElse(""));
        }
    }
}
