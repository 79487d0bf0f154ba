// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.Tally;
import io.assay.evidence.Range;
import io.assay.format.spanforge.log.lines.ChunkPart;
import java.util.List;

/**
 * What one run of rows gave.
 *
 * @param events  what the chain makes of them, in the order of their ids
 * @param columns what was found in the columns
 * @param holes   ids that are missing between the first and the last row; half-open
 * @param lost    ids of events seen in unused bytes that stand in these rows after all
 */
record RowPart(ChunkPart events, Tally columns, long first, long last, long rows, List<Range> holes, List<String> lost) {}
