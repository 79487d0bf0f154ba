// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

/**
 * The positions that a cutoff can name, for a slider.
 *
 * @param first lowest position with something in it; greater than {@code last} where there is nothing
 */
public record Extent(long first, long last) {
}
