// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.report.dossier.DossierOptions;
import io.assay.text.Language;

/**
 * What the auditor wants of the report.
 *
 * @param brief    the short report for those who decide
 * @param redacted whether recorded values that could name a person are withheld
 * @param object   the path of the one artefact it speaks of; empty: all of the case
 */
record ReportWish(Language language, boolean brief, boolean redacted, String object) {
    DossierOptions options() {
        return (brief ? DossierOptions.EXECUTIVE : DossierOptions.FULL).redacted(redacted).of(object);
    }

    ReportWish in(Language other) {
        return new ReportWish(other, brief, redacted, object);
    }

    ReportWish brief(boolean on) {
        return new ReportWish(language, on, redacted, object);
    }

    ReportWish redacted(boolean on) {
        return new ReportWish(language, brief, on, object);
    }

    ReportWish of(String path) {
        return new ReportWish(language, brief, redacted, path);
    }
}
