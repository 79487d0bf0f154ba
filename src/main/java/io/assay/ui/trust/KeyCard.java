// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.whole;

import io.assay.trust.PinnedKey;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One key on a card: name, kind, purposes, fingerprint in groups of four, who said so, and whether it was in force. */
final class KeyCard extends VBox {
    private static final int GROUP = 4;
    private static final int SHAPE = 12;
    private static final int NAMED = 3;
    private static final int NAME = 40;

    /**
     * @param at   the validation time; empty before a run
     * @param used the artefacts of which a proof with this key held; empty before a run
     */
    KeyCard(PinnedKey key, Optional<Instant> at, Optional<List<ObjectResult>> used, Words words) {
        getStyleClass().add("key-card");
        getChildren().add(row(8, label(key.id(), "title"), whole(key.kind().word(), "mono", "muted")));
        String purposes = key.purposes().isEmpty() ? words.say(TrustText.ANY_PURPOSE) : String.join(", ", key.purposes());
        getChildren().add(prose(purposes, "small"));
        getChildren().add(prose(grouped(key.fingerprint()), "mono", "fingerprint"));
        String origin = key.origin().toString().isEmpty() ? words.say(TrustText.ORIGIN_UNSAID) : key.origin().toString();
        getChildren().add(prose(words.say(TrustText.ORIGIN) + ": " + origin, "muted", "small"));
        switch (key.origin().place()) {
            case FILE -> { }
            case ENVIRONMENT -> getChildren().add(prose(words.say(TrustText.PLACE_ENVIRONMENT), "muted", "small"));
            case BUILT_IN -> getChildren().add(prose(words.say(TrustText.PLACE_BUILT_IN), "muted", "small"));
        }
        getChildren().add(prose(comparison(key, words), "muted", "small"));
        getChildren().addAll(new ValidityBar(key, at).node(), prose(validity(key, words), "muted", "small"));
        at.ifPresent(time -> {
            boolean inForce = key.isInForce(time);
            getChildren().add(row(6, new MarkIcon(inForce ? Mark.PASSED : Mark.FAILED, SHAPE),
                whole(words.say(inForce ? TrustText.IN_FORCE : TrustText.NOT_IN_FORCE), "small")));
        });
        used.ifPresent(artefacts -> getChildren().add(used(artefacts, words)));
        setAccessibleText(words.say(TrustText.SPOKEN_KEY, key.id(), key.kind().word(), key.fingerprint()) + " " + validity(key, words)
            + used.map(artefacts -> ". " + said(artefacts, words)).orElse(""));
    }

    /** Groups of four are what people read to each other over a telephone. */
    static String grouped(String fingerprint) {
        var groups = new StringBuilder();
        for (int i = 0; i < fingerprint.length(); i += GROUP) {
            groups.append(i == 0 ? "" : " ").append(fingerprint, i, Math.min(fingerprint.length(), i + GROUP));
        }
        return groups.toString();
    }

    private static Label used(List<ObjectResult> artefacts, Words words) {
        var label = prose(said(artefacts, words), artefacts.isEmpty() ? "muted" : "medium", "small");
        if (artefacts.size() > NAMED) {
            label.setTooltip(new Tooltip(artefacts.stream().map(ObjectResult::path).collect(Collectors.joining("\n"))));
        }
        return label;
    }

    /** The first artefacts by name, and how many more. */
    private static String said(List<ObjectResult> artefacts, Words words) {
        if (artefacts.isEmpty()) {
            return words.say(TrustText.USED_NOT);
        }
        String names = artefacts.stream().limit(NAMED).map(object -> named(object.path())).collect(Collectors.joining(", "));
        return words.say(artefacts.size() > NAMED ? TrustText.USED_MORE : TrustText.USED, names, words.number(artefacts.size() - NAMED));
    }

    /** The file and the folder it lies in: many artefacts share the name of their file. */
    private static String named(String path) {
        String file = Shorten.fileName(path);
        String above = path.length() > file.length() + 1 ? Shorten.fileName(path.substring(0, path.length() - file.length() - 1)) : "";
        return Shorten.middle(above.isEmpty() ? file : above + "/" + file, NAME);
    }

    private static String comparison(PinnedKey key, Words words) {
        return key.origin().comparison().map(made -> key.isCompared() ? words.say(TrustText.COMPARED, made.by(), made.at(), made.how())
            : words.say(TrustText.COMPARED_OTHER, made.by(), made.at(), made.fingerprint())).orElseGet(() -> words.say(TrustText.COMPARED_NOT));
    }

    private static String validity(PinnedKey key, Words words) {
        var parts = new ArrayList<String>();
        key.validFrom().ifPresent(from -> parts.add(words.say(TrustText.FROM, from)));
        key.validTo().ifPresent(to -> parts.add(words.say(TrustText.UNTIL, to)));
        key.revokedAt().ifPresent(revoked -> parts.add(words.say(TrustText.REVOKED, revoked)));
        return parts.isEmpty() ? words.say(TrustText.ALWAYS) : String.join(" · ", parts);
    }
}
