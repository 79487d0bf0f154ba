// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.replay.StateRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader wants of a report.
 *
 * @param sections which sections
 * @param redacted whether recorded values that could name a person are withheld
 * @param object   the path of the one object the report speaks of; empty: all of the run
 * @param findings how many findings are printed at most; the verdict file inside holds the others
 * @param states   the points at which states are wanted
 */
public record DossierOptions(Set<SectionId> sections, boolean redacted, String object, int findings, List<StateRequest> states) {
    /** Printing more would make a file nobody pages through. */
    public static final int MOST_FINDINGS = 2000;
    /** Findings in the short report. */
    public static final int FEW_FINDINGS = 12;
    /** Objects whose details are printed; the lists of objects name all. */
    public static final int MOST_OBJECTS = 100;
    /** Everything, of all objects. */
    public static final DossierOptions FULL = new DossierOptions(SectionId.all(), false, "", MOST_FINDINGS, List.of());
    /** The short report. */
    public static final DossierOptions EXECUTIVE = new DossierOptions(SectionId.executive(), false, "", FEW_FINDINGS, List.of());

    /** Keeps its own copy. */
    public DossierOptions {
        sections = sections.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(sections));
        states = List.copyOf(states);
    }

    /** Whether the tables are left out that only who repeats the work needs. */
    public boolean isBrief() {
        return findings <= FEW_FINDINGS;
    }

    /** The same with only these sections. */
    public DossierOptions with(Set<SectionId> chosen) {
        return new DossierOptions(chosen, redacted, object, findings, states);
    }

    /** The same, withholding what could name a person or not. */
    public DossierOptions redacted(boolean withhold) {
        return new DossierOptions(sections, withhold, object, findings, states);
    }

    /** The same for one object alone. */
    public DossierOptions of(String path) {
        return new DossierOptions(sections, redacted, path, findings, states);
    }

    /** The same with the states at these points. */
    public DossierOptions at(List<StateRequest> points) {
        return new DossierOptions(sections, redacted, object, findings, points);
    }
}
