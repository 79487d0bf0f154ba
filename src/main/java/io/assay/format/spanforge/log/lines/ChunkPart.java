// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import java.util.List;

/**
 * What one chunk of a file gave.
 *
 * @param file which file of the log, from 0
 * @param lines how many lines began in it
 * @param bytes how many bytes it covers
 */
public record ChunkPart(int file, List<Piece> pieces, long lines, long bytes) {}
