// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import java.util.List;

/**
 * How reading the content of one entry ended.
 *
 * @param size      bytes delivered
 * @param complete  true where every byte was delivered and size and CRC-32 agree with the directory
 * @param cancelled true where the reader asked to stop
 */
public record ZipReading(long size, boolean complete, boolean cancelled, List<ZipAnomaly> anomalies) {}
