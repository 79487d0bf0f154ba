// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One entry as the central directory lists it, with the bytes of the container that belong to it.
 *
 * @param index      place in the directory, from 0
 * @param method     0 stored, 8 deflated; others are not read
 * @param crc        CRC-32 of the inflated bytes as declared
 * @param size       inflated bytes as declared
 * @param localHeader {@link Range#NONE} where there is none
 * @param data       the stored bytes as declared; {@link Range#NONE} where they cannot be placed
 * @param descriptor the data descriptor behind the data; {@link Range#NONE} where there is none
 * @param modified   as the producer's clock showed it, without a zone
 */
public record ZipItem(int index, String name, int method, boolean encrypted, long crc, long size, Range localHeader, Range data,
        Range descriptor, Range centralRecord, Optional<LocalDateTime> modified) {
    /** Entries whose name ends in a slash stand for folders. */
    public boolean isFolder() {
        return name.endsWith("/");
    }
}
