// SPDX-License-Identifier: Apache-2.0
/**
 * A small reader of flat Parquet files from untrusted hands (Apache Parquet format 2.x): required and optional columns of the physical types,
 * encodings PLAIN, RLE and RLE_DICTIONARY (with the older PLAIN_DICTIONARY), data pages of versions 1 and 2, uncompressed, GZIP or SNAPPY,
 * page checksums compared where the writer gave any.
 *
 * <p>Nested or repeated columns, other encodings and other codecs are refused by name. Every length is checked against what is there before
 * anything is allocated; whatever the bytes are, the answer is rows or {@link io.assay.source.UnreadableEvidence}, never a crash.
 */
package io.assay.source.parquet;
