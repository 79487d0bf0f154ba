// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import java.util.List;

/** A run of rows: one chunk for each column, in the order of the schema. */
record RowGroup(long rows, List<ColumnChunk> chunks) {
    RowGroup {
        chunks = List.copyOf(chunks);
    }
}
