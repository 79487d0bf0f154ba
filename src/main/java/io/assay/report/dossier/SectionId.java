// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sections a report can have, in their order. */
public enum SectionId {
    RESULT, SCOPE, CRITERIA, PROCEDURES, FINDINGS, CLAIMS, COVERAGE, STATE, PROTECTION, KEYS, LIMITATIONS, CUSTODY, REPRODUCTION, SIGN_OFF;

    /** The sections of the short report for those who decide. */
    public static Set<SectionId> executive() {
        return EnumSet.of(RESULT, SCOPE, FINDINGS, COVERAGE, LIMITATIONS, REPRODUCTION, SIGN_OFF);
    }

    /** All sections. */
    public static Set<SectionId> all() {
        return EnumSet.allOf(SectionId.class);
    }

    /** The name on the command line and in the JSON form, such as {@code sign-off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The section of that name. */
    public static Optional<SectionId> of(String word) {
        return Arrays.stream(values()).filter(id -> id.word().equals(word)).findFirst();
    }
}
