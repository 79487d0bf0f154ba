// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.check.Finding;
import io.assay.evidence.Locator;

/**
 * Puts what a part said into its place in the whole: within a part lines are counted from its start.
 *
 * @param lines lines before the part
 */
public record Placement(long lines) {
    public Locator at(Locator within) {
        return lines == 0 || within.line() < 0 ? within : within.atLine(within.line() + lines);
    }

    public Finding finding(Finding within) {
        return new Finding(within.code(), within.weight(), at(within.at()), within.expected(), within.actual(), within.arguments());
    }
}
