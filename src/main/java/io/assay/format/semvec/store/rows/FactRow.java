// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

/**
 * One stored fact; what a column does not hold as it should is null or -1, and {@code fault} names the first such column.
 *
 * @param unit   empty for NULL
 * @param idType empty for NULL
 */
public record FactRow(String eventId, long ordinal, String user, String kind, String raw, long start, long end, String value, String unit, String idType,
        String fault) {
}
