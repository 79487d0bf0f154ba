// SPDX-License-Identifier: Apache-2.0
/**
 * ZIP containers from untrusted hands, read by their structure (PKWARE APPNOTE 6.3.10).
 *
 * <p>A ZIP file states most things twice, in local headers and in the central directory, and readers differ in which they believe. The
 * library readers hide those differences: duplicates, entries outside the directory, bytes that nobody owns. For evidence the difference
 * is the finding, so the structure is read here, every disagreement is a {@link io.assay.source.zip.ZipAnomaly} with its place, and only
 * the inflating itself is left to {@code java.util.zip.Inflater}. No content of a container makes this package throw.
 *
 * <p>CRC-32 and sizes detect accidents, not attackers: whoever changes an entry recomputes them. A deflate stream can be written in many
 * ways that give the same content, so what binds the content does not bind the stored bytes.
 */
package io.assay.source.zip;
