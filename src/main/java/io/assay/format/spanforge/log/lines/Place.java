// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.evidence.Locator;

/**
 * Where one line stands.
 *
 * @param line number of the line within its chunk, from 0
 * @param from offset of its first byte in the file
 * @param to offset of its line feed
 * @param eventId the event's id; empty where the line could not be read
 */
public record Place(long line, long from, long to, String eventId) {
    /** The locator, once the number of the chunk's first line (from 1) is known. */
    public Locator locator(Locator file, long firstLine) {
        return file.atLine(firstLine + line).ofEvent(eventId).atBytes(from, to);
    }
}
