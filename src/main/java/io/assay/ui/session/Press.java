// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.report.page.Beat;

/** A printer as the auditor chose and set it in the system's dialog. */
public interface Press {
    /**
     * Prints the pages that were chosen, away from the window's thread.
     *
     * @param beat hears of every page and can stop the work
     */
    void print(Paper paper, Beat beat) throws Refused;
}
