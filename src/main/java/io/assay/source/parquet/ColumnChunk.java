// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/**
 * Where the values of one column in one row group lie.
 *
 * @param column index in the schema
 * @param values how many, absent ones included
 * @param from   offset of the first page, a dictionary or data
 * @param length bytes of all pages with their headers
 */
record ColumnChunk(int column, Codec codec, long values, long from, long length) {
}
