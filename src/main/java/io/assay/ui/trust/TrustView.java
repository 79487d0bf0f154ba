// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.format.Circumstances;
import io.assay.trust.Anchor;
import io.assay.trust.PinnedKey;
import io.assay.ui.look.Cards;
import io.assay.ui.look.States;
import io.assay.ui.session.OpenCase;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The trust screen: the files brought along, their keys as cards, what they anchor from outside. */
public final class TrustView extends VBox {
    private final OpenCase open;
    private final TrustViewModel model;
    private final Words words;
    private final Commands commands;
    private final VBox body = styled(new VBox(), "trust-body");

    /**
     * What the screen asks of the window.
     *
     * @param bring  asks for a trust file and proposes it
     * @param pin    asks for the file of a key and begins to pin it
     * @param policy asks for a policy file and judges by it
     */
    public record Commands(Runnable bring, Runnable pin, Runnable policy) {
    }

    public TrustView(OpenCase open, TrustViewModel model, Words words, Lifetime life, Commands commands) {
        this.open = open;
        this.model = model;
        this.words = words;
        this.commands = commands;
        setId("trust");
        var pinning = button(words.say(TrustText.PIN), Feather.KEY, commands.pin());
        pinning.setId("pin-key");
        var head = styled(row(8, whole(words.say(TrustText.TRUST), "strong"), gap(), pinning, button(words.say(TrustText.BRING), Feather.PLUS, commands.bring())), "pane-head");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().setAll(head, grow(scroll));
        life.hear(open.broughtProperty(), this::show);
        life.hear(open.resultProperty(), this::show);
        life.follow(open.lightProperty(), _ -> show());
    }

    private void show() {
        var light = open.lightProperty().get();
        var store = light == null ? null : light.trust();
        body.getChildren().clear();
        files();
        if (open.broughtProperty().get().trust().isEmpty() && (store == null || store.keys().isEmpty() && store.anchors().isEmpty())) {
            body.getChildren().add(grow(States.empty(words.say(TrustText.NONE), words.say(TrustText.NONE_WHY), words.say(TrustText.BRING), commands.bring())));
        } else if (store != null) {
            var at = Optional.ofNullable(open.resultProperty().get()).map(result -> result.circumstances().at());
            section(TrustText.KEYS, used(store.keys()).stream().map(key -> card(key, at)).toList());
            section(TrustText.ANCHORS, store.anchors().stream().map(this::anchor).toList());
        }
    }

    private void files() {
        var brought = open.broughtProperty().get();
        var list = column(0);
        brought.trust().forEach(file -> list.getChildren().add(file(file)));
        if (!brought.trust().isEmpty()) {
            body.getChildren().addAll(label(words.say(TrustText.FILES), "section"), list);
        }
        var light = open.lightProperty().get();
        body.getChildren().addAll(label(words.say(TrustText.POLICY), "section"),
            new PolicyRow(brought.policy(), Optional.ofNullable(light).map(Circumstances::policy), words, commands.policy(), () -> open.judgeBy(Optional.empty())));
    }

    private Node file(Path file) {
        return styled(row(8, label(file.toString(), "mono"), gap(),
            signButton(words.say(TrustText.WITHDRAW) + ": " + file.getFileName(), Feather.X, () -> open.withdraw(file))), "trust-file");
    }

    private void section(TrustText name, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            body.getChildren().addAll(label(words.say(name), "section"), new Cards(nodes));
        }
    }

    /** The keys with which proofs held stand first, else all as the files have them. */
    private List<PinnedKey> used(List<PinnedKey> keys) {
        var run = open.resultProperty().get();
        return run == null ? keys : keys.stream().sorted(Comparator.comparing(key -> run.provedWith(key).isEmpty())).toList();
    }

    /** The button lies over its card: a card as a button's graphic would not take the width of its column. */
    private Node card(PinnedKey key, Optional<Instant> at) {
        var card = new KeyCard(key, at, Optional.ofNullable(open.resultProperty().get()).map(run -> run.provedWith(key)), words);
        var button = new Button();
        button.getStyleClass().setAll("card-button");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleText(card.getAccessibleText());
        button.setOnAction(_ -> model.choose(key));
        return styled(new StackPane(card, button), "card-holder");
    }

    private Node anchor(Anchor anchor) {
        var card = styled(new VBox(label(anchor.kind(), "title")), "key-card");
        card.getChildren().add(prose(anchor.subject().isEmpty() ? words.say(TrustText.ANCHOR_ONLY)
            : words.say(TrustText.ANCHOR_SUBJECT, anchor.subject()), "small"));
        anchor.count().ifPresent(count -> card.getChildren().add(prose(words.say(TrustText.ANCHOR_COUNT, words.number(count)), "small")));
        anchor.position().ifPresent(at -> card.getChildren().add(prose(words.say(TrustText.ANCHOR_POSITION, words.number(at)), "small")));
        if (!anchor.hash().isEmpty()) {
            card.getChildren().add(prose(Shorten.grouped(anchor.hash()), "mono", "fingerprint"));
        }
        return card;
    }
}
