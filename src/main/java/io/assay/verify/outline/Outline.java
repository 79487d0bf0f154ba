// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.outline;

import io.assay.source.UnreadableEvidence;
import java.util.Optional;

/**
 * What stands in a JSON document, or in the first of many.
 *
 * @param text  names and beginnings of values, closed as JSON closes, as far as it was read
 * @param limit the first limit that was met, with its place; empty where all was seen that counts
 */
public record Outline(byte[] text, Optional<UnreadableEvidence> limit) {}
