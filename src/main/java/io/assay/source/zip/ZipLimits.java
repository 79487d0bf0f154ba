// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

/**
 * How much a container may ask for before it is refused; declared sizes are held against it before a single byte is inflated.
 *
 * @param entries       entries of the central directory
 * @param directory     bytes of the central directory
 * @param entrySize     bytes of one entry, inflated
 * @param totalSize     bytes of all entries, inflated
 * @param ratio         inflated bytes for each stored byte, asked only of entries larger than {@link #RATIO_FROM}
 */
public record ZipLimits(int entries, long directory, long entrySize, long totalSize, int ratio) {
    /** Entries up to this many inflated bytes are harmless whatever their ratio: 16 MiB. */
    public static final long RATIO_FROM = 16L << 20;

    /** 65 536 entries, 64 MiB of directory, 8 GiB an entry, 16 GiB in all, a ratio of 250 to 1. */
    public static final ZipLimits STANDARD = new ZipLimits(1 << 16, 64L << 20, 8L << 30, 16L << 30, 250);
}
