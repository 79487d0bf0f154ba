// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.evidence.Locator;
import java.util.OptionalLong;

/**
 * Something was taken away: a record by a DELETE event, or a payload that left a tombstone.
 *
 * @param at      the DELETE event, or the event whose payload is gone
 * @param removed when it was taken away
 * @param written when the record was written; empty where the log does not show it
 * @param open    whether it could then have been written at any time until it was taken away, because the id of this record, or of one written
 *                before, cannot be read; else only before the log begins
 */
public record Removal(Locator at, long tenantId, long streamId, String stream, long removed, OptionalLong written, boolean open) {
}
