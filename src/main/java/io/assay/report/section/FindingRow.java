// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Finding;
import io.assay.evidence.Locator;
import io.assay.report.dossier.Cut;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.dossier.Wording;
import io.assay.verify.Observation;
import java.util.List;

/** One finding as a row: its weight, its place, its sentence, what the evidence records and what Assay recomputed. */
final class FindingRow {
    /** Longer values are cut; the verdict file holds them whole. */
    private static final int LONGEST = 400;

    private FindingRow() {
    }

    static List<Entry> of(int number, Observation seen, String object, Material material) {
        Finding finding = seen.finding();
        Entry weight = Entry.marked(Wording.mark(finding.weight()), material.messages().name(finding.weight()));
        Entry sentence = Entry.text(material.messages().message(finding)).below(Kind.CODE_NOTE, finding.code().code());
        return List.of(Entry.number(number), weight, place(finding.at(), object, material), sentence, Entry.code(Cut.to(LONGEST, finding.actual())),
            Entry.code(Cut.to(LONGEST, finding.expected())));
    }

    private static Entry place(Locator at, String object, Material material) {
        Entry place = Entry.code(at.path().equals(object) ? "" : at.path()).below(Kind.CODE, at.entry());
        String line = at.line() < 0 ? "" : material.say(DossierText.WHERE_LINE, Wording.grouped(at.line()));
        String position = at.position() < 0 ? "" : material.say(DossierText.WHERE_POSITION, Wording.grouped(at.position()));
        place = place.below(Kind.TEXT, line + (line.isEmpty() || position.isEmpty() ? "" : ", ") + position);
        place = place.below(Kind.CODE, at.field()).below(Kind.CODE_NOTE, at.eventId());
        if (at.bytes().isKnown()) {
            place = place.below(Kind.NOTE, material.say(DossierText.WHERE_BYTES, Wording.grouped(at.bytes().from()), Wording.grouped(at.bytes().to())));
        }
        return place.lines().isEmpty() ? Entry.of(Kind.NOTE, material.say(DossierText.WHERE_WHOLE)) : place;
    }
}
