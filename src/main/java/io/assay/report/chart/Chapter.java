// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import java.util.Set;

/** The chapter that a clause's number belongs to: {@code A.12} of {@code A.12.4.1}, {@code Art.10} of {@code Art.10(2)(b)}, {@code CC6} of {@code CC6.1}. */
final class Chapter {
    /** Beginnings that say nothing without the part that follows. */
    private static final Set<String> LEADING = Set.of("A", "Art", "Req", "Annex", "Section");
    private static final int SECTION_DIGITS = 3;

    private Chapter() {}

    static String of(String id) {
        int bracket = id.indexOf('(');
        if (bracket > 0) {
            return id.substring(0, bracket).strip();
        }
        String[] parts = id.split("[.\\s]+");
        boolean section = parts[0].length() >= SECTION_DIGITS && parts[0].chars().allMatch(Character::isDigit);
        return section ? id : parts.length > 1 && LEADING.contains(parts[0]) ? id.substring(0, parts[0].length() + 1) + parts[1] : parts[0];
    }
}
