// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.replay.StateRequest;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.SectionId;
import io.assay.text.Language;
import java.util.List;
import java.util.Set;

/**
 * What the auditor wants of the report.
 *
 * @param brief    the short report for those who decide
 * @param redacted whether recorded values that could name a person are withheld
 * @param object   the path of the one artefact it speaks of; empty: all of the case
 * @param sections which sections it has
 * @param states   the points at which states are wanted
 */
record ReportWish(Language language, boolean brief, boolean redacted, String object, Set<SectionId> sections, List<StateRequest> states) {
    /** The full report of the whole case. */
    static ReportWish full(Language language) {
        return new ReportWish(language, false, false, "", SectionId.all(), List.of());
    }

    DossierOptions options() {
        return (brief ? DossierOptions.EXECUTIVE : DossierOptions.FULL).with(sections).redacted(redacted).of(object).at(states);
    }

    ReportWish in(Language other) {
        return new ReportWish(other, brief, redacted, object, sections, states);
    }

    /** The short or the full report, with the sections that it usually has. */
    ReportWish brief(boolean on) {
        return new ReportWish(language, on, redacted, object, on ? SectionId.executive() : SectionId.all(), states);
    }

    ReportWish redacted(boolean on) {
        return new ReportWish(language, brief, on, object, sections, states);
    }

    ReportWish of(String path) {
        return new ReportWish(language, brief, redacted, path, sections, states);
    }

    ReportWish with(Set<SectionId> chosen) {
        return new ReportWish(language, brief, redacted, object, Set.copyOf(chosen), states);
    }

    ReportWish at(List<StateRequest> points) {
        return new ReportWish(language, brief, redacted, object, sections, List.copyOf(points));
    }
}
