// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a reader wants of a report.
 *
 * @param sections which sections
 * @param redacted whether recorded values that could name a person are withheld
 * @param object   the path of the one object the report speaks of; empty: all of the run
 * @param findings how many findings are printed at most; the verdict file inside holds the others
 */
public record DossierOptions(Set<SectionId> sections, boolean redacted, String object, int findings) {
    /** Printing more would make a file nobody pages through. */
    public static final int MOST_FINDINGS = 2000;
    /** Findings in the short report. */
    public static final int FEW_FINDINGS = 12;
    /** Everything, of all objects. */
    public static final DossierOptions FULL = new DossierOptions(SectionId.all(), false, "", MOST_FINDINGS);
    /** The short report. */
    public static final DossierOptions EXECUTIVE = new DossierOptions(SectionId.executive(), false, "", FEW_FINDINGS);

    /** Keeps its own copy. */
    public DossierOptions {
        sections = sections.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(sections));
    }

    /** The same with only these sections. */
    public DossierOptions with(Set<SectionId> chosen) {
        return new DossierOptions(chosen, redacted, object, findings);
    }

    /** The same, withholding what could name a person or not. */
    public DossierOptions redacted(boolean withhold) {
        return new DossierOptions(sections, withhold, object, findings);
    }

    /** The same for one object alone. */
    public DossierOptions of(String path) {
        return new DossierOptions(sections, redacted, path, findings);
    }
}
