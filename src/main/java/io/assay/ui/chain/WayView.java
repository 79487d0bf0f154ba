// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.evidence.Standing;
import io.assay.format.Proven;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import io.assay.ui.time.ProofExport;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The hashes that lead from the chosen event to what fixes it, one below the other, and the seal at their end. */
final class WayView extends StackPane {
    private static final double ROW = 28;
    private static final int KEY = 33;
    private static final int SHAPE = 16;

    private final ChainViewModel model;
    private final ProofExport proofs;
    private final Words words;

    /** @param number counted from 1 */
    private record Hash(int number, Proven.Link link) {
    }

    WayView(ChainViewModel model, ProofExport proofs, Words words, Lifetime life) {
        this.model = model;
        this.proofs = proofs;
        this.words = words;
        setId("way");
        life.follow(model.wayProperty(), _ -> show());
        life.follow(model.chosenProperty(), _ -> show());
        life.follow(proofs.saidProperty(), _ -> show());
    }

    private void show() {
        getChildren().setAll(model.chosenProperty().get() < 0 ? States.brief(words.say(ChainText.WAY_NONE)) : switch (model.wayProperty().get()) {
            case Way.Unasked _ -> ask();
            case Way.Looking _ -> States.loading(words.say(ChainText.WAY_LOOKING), 4);
            case Way.Missing(var why) -> States.empty(words.say(ChainText.WAY_NOT), words.say(why));
            case Way.Found(var proven) -> found(proven);
        });
    }

    private Node ask() {
        var find = button(words.say(ChainText.WAY_FIND), null, model::findWay);
        find.setId("find-way");
        return styled(new VBox(prose(words.say(ChainText.WAY_NONE_WHY), "strong"), find), "state");
    }

    private Node found(Proven proven) {
        var table = new TableView<Hash>();
        table.setId("way-table");
        table.setAccessibleText(words.say(ChainText.BELOW_WAY));
        table.setFixedCellSize(ROW);
        var columns = new Columns<>(table);
        columns.number("", 56, hash -> (long) hash.number(), words::number);
        columns.text(words.say(ChainText.COLUMN_HASH), 108, hash -> words.say(hash.link().keyed() ? ChainText.HMAC : ChainText.SHA));
        var inputs = columns.text(words.say(ChainText.COLUMN_INPUTS), 200, this::inputs);
        var result = columns.text(words.say(ChainText.COLUMN_RESULT), 200, hash -> Shorten.grouped(hash.link().result()), "mono");
        columns.share(Map.of(inputs, 0.45, result, 0.55));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getItems().setAll(IntStream.range(0, proven.way().size()).mapToObj(i -> new Hash(i + 1, proven.way().get(i))).toList());
        var standing = model.rows().at(model.chosenProperty().get()).event().standing();
        String fixed = standing == Standing.FAILED ? words.say(ChainText.WAY_FAILED) : seal(proven);
        var seal = styled(row(8, new MarkIcon(Mark.of(standing), SHAPE), label(fixed, "medium"), gap(), said(),
            button(words.say(ChainText.EXPORT), Feather.DOWNLOAD, this::export)), "pane-foot");
        return new VBox(grow(table), seal);
    }

    private String inputs(Hash hash) {
        return hash.link().inputs().stream().map(name -> name.startsWith("<") ? words.say(ChainText.RESULT_OF, name.substring(1)) : name)
            .collect(Collectors.joining(" · "));
    }

    private String seal(Proven proven) {
        return words.say(ChainText.WAY_COUNT, words.number(proven.steps())) + " → " + switch (proven.seal()) {
            case "ED25519" -> words.say(ChainText.SEAL_ED25519, Shorten.middle(proven.fixing(), KEY));
            case "PINNED" -> words.say(ChainText.SEAL_PINNED, proven.fixing());
            default -> words.say(ChainText.SEAL_HMAC);
        };
    }

    private Node said() {
        var said = proofs.saidProperty().get();
        return said.written().map(file -> words.say(ChainText.EXPORTED, file.getFileName())).or(() -> said.why().map(words::say))
            .map(text -> label(text, "muted", "small")).orElseGet(() -> whole(""));
    }

    private void export() {
        var event = model.rows().at(model.chosenProperty().get()).event();
        proofs.save(model.wanted(), event.id().isEmpty() ? Long.toString(event.ordinal()) : event.id(), words.say(ChainText.EXPORT));
    }
}
