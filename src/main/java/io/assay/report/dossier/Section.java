// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import java.util.List;

/**
 * One section of a report.
 *
 * @param id     its stable name
 * @param title  its heading
 * @param wide   whether its tables want a landscape page
 * @param blocks what it says, in order
 */
public record Section(SectionId id, String title, boolean wide, List<Block> blocks) {

    /** Keeps its own copy of the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
