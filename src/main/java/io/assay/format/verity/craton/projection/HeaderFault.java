// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

/** What is wrong with page 0; the ordinal is the first argument of the finding, so the order stays. */
enum HeaderFault {
    /** The CRC does not hold: no field can be relied on, so none is looked at. */
    CHECKSUM,
    MAGIC,
    VERSION,
    /** More tables than the page has room for. */
    TABLE_COUNT,
    /** A byte behind the tables is not zero. */
    ZEROS,
    /** The next page to be given out is 0, or lies behind the end of the file: pages are missing. */
    NEXT_PAGE,
    /** A table begins in page 0 or in a page that was not given out. */
    ROOT,
    /** Two entries for one table. */
    TABLE_TWICE,
    /** The file has fewer bytes than one page. */
    SHORT
}
