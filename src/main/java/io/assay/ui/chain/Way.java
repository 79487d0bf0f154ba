// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.check.Phrase;
import io.assay.format.Proven;

/** What is known of the hashes that lead from the chosen event to what fixes it. */
sealed interface Way {
    /** Nobody asked yet. */
    record Unasked() implements Way {}

    /** It is being looked for. */
    record Looking() implements Way {}

    /** There it is. */
    record Found(Proven proven) implements Way {}

    /** There is none, and why. */
    record Missing(Phrase why) implements Way {}
}
