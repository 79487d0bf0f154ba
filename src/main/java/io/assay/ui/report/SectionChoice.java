// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.SectionId;
import io.assay.ui.support.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Which sections the report has: a mark for each. The last one cannot be taken away. */
final class SectionChoice extends VBox {
    private final Consumer<Set<SectionId>> chosen;

    SectionChoice(Words words, List<SectionId> offered, Set<SectionId> now, Consumer<Set<SectionId>> chosen) {
        super(6);
        this.chosen = chosen;
        for (var id : offered) {
            var box = new CheckBox(words.say(DossierText.valueOf(id.name())));
            box.setWrapText(true);
            box.setUserData(id);
            box.setSelected(now.contains(id));
            box.setOnAction(_ -> changed(box));
            getChildren().add(box);
        }
    }

    private void changed(CheckBox box) {
        var ids = EnumSet.noneOf(SectionId.class);
        getChildren().stream().filter(one -> ((CheckBox) one).isSelected()).forEach(one -> ids.add((SectionId) one.getUserData()));
        if (ids.isEmpty()) {
            box.setSelected(true);
        } else {
            chosen.accept(ids);
        }
    }

    /** Shows another choice without telling. */
    void show(Set<SectionId> now) {
        getChildren().forEach(one -> ((CheckBox) one).setSelected(now.contains((SectionId) one.getUserData())));
    }
}
