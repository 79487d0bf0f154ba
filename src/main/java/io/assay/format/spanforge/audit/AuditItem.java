// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonObject;
import io.assay.evidence.Locator;

/**
 * One record as read.
 *
 * @param at    with line, id, position and bytes
 * @param bytes the bytes in which it stands, from its own offset on
 */
record AuditItem(JsonObject object, Locator at, byte[] bytes, int from, int to) {}
