// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;

/**
 * Where the directory stands and how long it is, as the end of the container says, ZIP64 resolved (APPNOTE 4.3.14 to 4.3.16).
 *
 * @param record   the end record without its comment
 * @param comment  the comment; of length 0 where there is none
 * @param zip64    the ZIP64 end record and its locator; {@link Range#NONE} where there is none
 * @param entries  number of records
 * @param size     bytes of the directory
 * @param offset   of the directory, before any correction for bytes in front of the container
 */
record ZipEnd(Range record, Range comment, Range zip64, long entries, long size, long offset) {
    static final int SIGNATURE = 0x06054b50;
    static final int FIXED = 22;

    /** The offset at which the directory has to end. */
    long directoryEnd() {
        return zip64.isKnown() ? zip64.from() : record.from();
    }
}
