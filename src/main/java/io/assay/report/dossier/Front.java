// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.report.draw.Mark;
import java.util.List;

/**
 * What stands on the cover of a report.
 *
 * @param title        what kind of document this is
 * @param subject      what it speaks of
 * @param mark         the outcome's shape
 * @param outcome      the outcome's word
 * @param headline     what the outcome rests on and what decided it, in full sentences
 * @param axesTitle    the words above the axes
 * @param axes         one table row for each of the six axes
 * @param reservations the qualifiers, one row for each; without rows where there are none
 * @param facts        the facts that identify the report
 */
public record Front(String title, String subject, Mark mark, String outcome, List<String> headline, String axesTitle, Block.Grid axes,
        Block.Grid reservations, Block.Grid facts) {

    /** Keeps its own copy of the headline. */
    public Front {
        headline = List.copyOf(headline);
    }
}
