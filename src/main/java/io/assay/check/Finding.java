// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import io.assay.evidence.Locator;
import java.util.List;

/**
 * One observation: what, where, what the evidence records and what Assay recomputed.
 *
 * @param weight    what it does to the outcome of its check
 * @param expected  what Assay recomputed, as a bare value; empty where there is none
 * @param actual    what the evidence records, as a bare value; empty where there is none
 * @param arguments for the sentence of the code; never secrets, never prose
 */
public record Finding(FindingCode code, Weight weight, Locator at, String expected, String actual, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(FindingCode code, Locator at, Object... arguments) {
        return new Finding(code, code.weight(), at, "", "", List.of(arguments));
    }

    public Finding compared(String expectedValue, String actualValue) {
        return new Finding(code, weight, at, expectedValue, actualValue, arguments);
    }

    /** The same; where it rests on a limit of ours and on no fault of the evidence, it decides nothing. */
    public Finding undecidedWhere(boolean limit) {
        return limit ? weighing(Weight.INDETERMINATE) : this;
    }

    public Finding weighing(Weight other) {
        return new Finding(code, other, at, expected, actual, arguments);
    }
}
