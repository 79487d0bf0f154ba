// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/**
 * How many events an object holds.
 *
 * @param first the producer's time (or number) of the first; empty where unknown
 * @param last  the same of the last
 */
public record EventCount(long count, String first, String last) {
    public static final EventCount NONE = new EventCount(0, "", "");
}
