// SPDX-License-Identifier: Apache-2.0
/**
 * The lines of a signed event log, chunk by chunk, on any thread: what can be said of each without its neighbours' chunks.
 * {@link io.assay.format.spanforge.log.lines.ChunkCheck} gives {@link io.assay.format.spanforge.log.lines.Piece pieces} in the order
 * of the file, long runs of alike events as one piece; the walk over the whole log joins them.
 */
package io.assay.format.spanforge.log.lines;
