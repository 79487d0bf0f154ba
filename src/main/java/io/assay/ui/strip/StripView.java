// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.strip;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.whole;

import io.assay.protection.Span;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.place.Cover;
import io.assay.ui.place.PlaceText;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/** The whole artefact as a strip of its bytes by what binds them, with the share that nothing binds in words. A click goes to the bytes. */
public final class StripView extends VBox {
    private static final double NAMED = 40;
    private static final double PLAIN = 24;

    private final Words words;
    private final Executor background;
    private final Executor window;
    private final InkCanvas canvas;
    private StripDrawing drawing = new StripDrawing(Strip.empty());

    /** @param chosen told which run of bytes was clicked */
    public StripView(Words words, Executor background, Executor window, Consumer<Span> chosen) {
        this.words = words;
        this.background = background;
        this.window = window;
        this.canvas = new InkCanvas((pen, width, height) -> drawing.draw(pen, width));
        canvas.setOnMouseClicked(event -> drawing.at(event.getX(), canvas.getWidth()).map(StripPart::first).ifPresent(chosen));
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("strip");
        setId("protection-strip");
    }

    /** Shows an artefact; walks its map away from the window's thread. */
    public void show(ObjectResult object) {
        getChildren().clear();
        background.execute(() -> {
            var strip = Strip.of(object);
            window.execute(() -> show(strip));
        });
    }

    private void show(Strip strip) {
        drawing = new StripDrawing(strip);
        double height = strip.parts().stream().anyMatch(part -> !part.name().isEmpty()) ? NAMED : PLAIN;
        canvas.setMinHeight(height);
        canvas.setPrefHeight(height);
        String share = share(strip);
        long failing = strip.parts().stream().filter(part -> part.cover() == Cover.MISMATCH).mapToLong(StripPart::bytes).sum();
        canvas.setAccessibleText(words.say(PlaceText.STRIP) + ". " + share + "." + (failing == 0 ? "" : " " + words.say(PlaceText.STRIP_FAILING, words.number(failing))));
        var head = row(8, whole(words.say(PlaceText.STRIP), "section"), gap(), label(share, "muted", "small"));
        if (strip.parts().isEmpty()) {
            getChildren().setAll(head);
        } else {
            getChildren().setAll(head, canvas);
        }
        canvas.requestLayout();
    }

    private String share(Strip strip) {
        if (strip.parts().isEmpty()) {
            return words.say(PlaceText.STRIP_UNKNOWN);
        }
        long open = strip.unbound();
        String said = open == 0 ? words.say(PlaceText.STRIP_ALL_BOUND)
            : words.say(PlaceText.STRIP_SHARE, words.number(open), words.number(strip.bytes()), words.percent((double) open / strip.bytes()));
        return strip.sampled() ? said + " · " + words.say(PlaceText.STRIP_SAMPLED) : said;
    }
}
