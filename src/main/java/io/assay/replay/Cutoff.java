// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import java.time.Instant;

/** The point up to which something is rebuilt. */
public sealed interface Cutoff {
    /** Up to and including this position, in the numbering of the format (contract, section 3). */
    record AtPosition(long position) implements Cutoff {
    }

    /** Everything that bears this time or an earlier one, in the order of the evidence. */
    record AtTime(Instant time) implements Cutoff {
    }

    /** All there is. */
    record Everything() implements Cutoff {
    }
}
