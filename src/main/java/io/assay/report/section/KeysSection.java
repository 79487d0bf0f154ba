// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.report.dossier.Wording;
import io.assay.trust.Anchor;
import io.assay.trust.PinnedKey;
import io.assay.trust.Policy;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;

/** Whose keys were accepted, who said so, and what was known from outside the evidence. */
final class KeysSection implements SectionWriter {

    @Override
    public Section write(Material material) {
        TrustStore trust = material.run().circumstances().trust();
        List<Block> blocks = new ArrayList<>();
        if (trust.keys().isEmpty()) {
            blocks.add(new Block.Words(material.say(DossierText.KEYS_NONE)));
        } else {
            blocks.add(new Block.Words(material.say(DossierText.KEYS_NOTE)));
            blocks.add(new Grid("keys", material.say(DossierText.KEYS_TABLE), List.of(
                GridColumn.heading(material.say(DossierText.COL_KEY)), GridColumn.of(material.say(DossierText.COL_PURPOSES)),
                GridColumn.of(material.say(DossierText.COL_ORIGIN)), GridColumn.of(material.say(DossierText.COL_FINGERPRINT)),
                GridColumn.of(material.say(DossierText.COL_VALIDITY))), trust.keys().stream().map(key -> row(key, material)).toList()));
        }
        if (!trust.anchors().isEmpty()) {
            blocks.add(new Block.Subhead(material.say(DossierText.ANCHORS_TABLE)));
            blocks.add(new Grid("anchors", material.say(DossierText.ANCHORS_TABLE), List.of(
                GridColumn.heading(material.say(DossierText.COL_KIND)), GridColumn.of(material.say(DossierText.COL_SUBJECT)),
                GridColumn.of(material.say(DossierText.COL_FIXES)), GridColumn.of(material.say(DossierText.COL_HASH))),
                trust.anchors().stream().map(anchor -> row(anchor, material)).toList()));
        }
        return new Section(SectionId.KEYS, material.say(DossierText.KEYS), false, blocks);
    }

    private static List<Entry> row(PinnedKey key, Material material) {
        Entry purposes = key.purposes().isEmpty() ? Entry.text(material.say(DossierText.ANY_PURPOSE))
            : key.purposes().stream().reduce(Entry.EMPTY, (entry, purpose) -> entry.below(Kind.CODE_NOTE, purpose), (one, other) -> other);
        Entry validity = key.validFrom().isEmpty() && key.validTo().isEmpty() ? Entry.text(material.say(DossierText.ALWAYS))
            : Entry.of(Kind.NOTE, key.validFrom().map(when -> material.say(DossierText.FROM, when)).orElse(""))
                .below(Kind.NOTE, key.validTo().map(when -> material.say(DossierText.UNTIL, when)).orElse(""));
        validity = validity.below(Kind.STRONG, key.revokedAt().map(when -> material.say(DossierText.REVOKED, when)).orElse(""));
        Policy policy = material.run().circumstances().policy();
        validity = validity.below(Kind.STRONG, key.meets(policy.algorithms(), material.run().circumstances().at()) ? ""
            : material.say(DossierText.REFUSED_BY_POLICY));
        return List.of(Entry.code(key.id()).below(Kind.NOTE, key.kind().word()), purposes, origin(key, material), Entry.code(key.fingerprint()), validity);
    }

    private static Entry origin(PinnedKey key, Material material) {
        Entry origin = Entry.text(key.origin().toString());
        origin = switch (key.origin().place()) {
            case FILE -> origin;
            case ENVIRONMENT -> origin.below(Kind.NOTE, material.say(DossierText.PLACE_ENVIRONMENT));
            case BUILT_IN -> origin.below(Kind.NOTE, material.say(DossierText.PLACE_BUILT_IN));
        };
        String comparison = key.origin().comparison().map(made -> key.isCompared()
            ? material.say(DossierText.COMPARED, made.by(), made.at(), made.how())
            : material.say(DossierText.COMPARED_OTHER, made.by(), made.at(), made.fingerprint())).orElseGet(() -> material.say(DossierText.COMPARED_NOT));
        return origin.below(Kind.NOTE, comparison);
    }

    private static List<Entry> row(Anchor anchor, Material material) {
        Entry fixes = Entry.EMPTY;
        if (anchor.count().isPresent()) {
            fixes = fixes.below(Kind.TEXT, material.say(DossierText.COUNT_OF, Wording.grouped(anchor.count().getAsLong())));
        }
        if (anchor.position().isPresent()) {
            fixes = fixes.below(Kind.TEXT, material.say(DossierText.POSITION_OF, Wording.grouped(anchor.position().getAsLong())));
        }
        return List.of(Entry.code(anchor.kind()), Entry.code(anchor.subject()), fixes,
            Entry.code(anchor.hash().isEmpty() ? anchor.text("signature").orElse("") : anchor.hash()));
    }
}
