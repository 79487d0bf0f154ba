// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.SectionId;
import io.assay.text.Language;
import java.util.Set;

/**
 * What the auditor wants of the report.
 *
 * @param brief    the short report for those who decide
 * @param redacted whether recorded values that could name a person are withheld
 * @param object   the path of the one artefact it speaks of; empty: all of the case
 * @param sections which sections it has
 */
record ReportWish(Language language, boolean brief, boolean redacted, String object, Set<SectionId> sections) {
    /** The full report of the whole case. */
    static ReportWish full(Language language) {
        return new ReportWish(language, false, false, "", SectionId.all());
    }

    DossierOptions options() {
        return (brief ? DossierOptions.EXECUTIVE : DossierOptions.FULL).with(sections).redacted(redacted).of(object);
    }

    ReportWish in(Language other) {
        return new ReportWish(other, brief, redacted, object, sections);
    }

    /** The short or the full report, with the sections that it usually has. */
    ReportWish brief(boolean on) {
        return new ReportWish(language, on, redacted, object, on ? SectionId.executive() : SectionId.all());
    }

    ReportWish redacted(boolean on) {
        return new ReportWish(language, brief, on, object, sections);
    }

    ReportWish of(String path) {
        return new ReportWish(language, brief, redacted, path, sections);
    }

    ReportWish with(Set<SectionId> chosen) {
        return new ReportWish(language, brief, redacted, object, Set.copyOf(chosen));
    }
}
