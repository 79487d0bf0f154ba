// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

/** Says which holes in the positions a recovery record admits. */
@FunctionalInterface
public interface DeclaredLoss {
    /** No record admits anything. */
    DeclaredLoss NONE = (last, next) -> false;

    /** Whether one record covers every position after {@code last} and before {@code next}, and {@code last} is where it went on. */
    boolean covers(long last, long next);
}
