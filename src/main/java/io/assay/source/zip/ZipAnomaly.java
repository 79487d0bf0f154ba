// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;

/**
 * One disagreement inside a container.
 *
 * @param at       the bytes of the container where it shows
 * @param entry    the name of the entry it concerns; empty where it concerns none
 * @param what     the field, the limit or the reason in one word of the format's own language; empty where the kind says all
 * @param expected what the rest of the container, or the limit, asks for; empty where there is nothing to compare
 * @param actual   what stands there
 */
public record ZipAnomaly(Kind kind, Range at, String entry, String what, String expected, String actual) {
    static ZipAnomaly of(Kind kind, Range at, String entry) {
        return new ZipAnomaly(kind, at, entry, "", "", "");
    }

    static ZipAnomaly of(Kind kind, Range at, String entry, String what, Object expected, Object actual) {
        return new ZipAnomaly(kind, at, entry, what, String.valueOf(expected), String.valueOf(actual));
    }

    /** What can be wrong with a container (APPNOTE 6.3.10; sections in brackets). */
    public enum Kind {
        /** No end of central directory record (4.3.16): not a ZIP file, or its end is cut off. */
        NO_END_RECORD(ZipNature.MALFORMED),
        /** A further end record stands outside all entries: readers that search differently open different directories. */
        SECOND_END_RECORD(ZipNature.AMBIGUOUS),
        /** A field of the end record, or of its ZIP64 form, contradicts the file or the other form. */
        END_FIELD(ZipNature.MALFORMED),
        /** Bytes before the first entry. */
        LEADING_BYTES(ZipNature.HIDDEN),
        /** Bytes after the end record and its comment. */
        TRAILING_BYTES(ZipNature.HIDDEN),
        /** The container carries a comment. */
        ARCHIVE_COMMENT(ZipNature.HIDDEN),
        /** A record of the central directory is cut off or does not start with its signature. */
        CENTRAL_RECORD(ZipNature.MALFORMED),
        /** The directory holds another number of records than the end record says. */
        ENTRY_COUNT(ZipNature.AMBIGUOUS),
        /** There is no local header where the directory says one stands. */
        LOCAL_HEADER(ZipNature.MALFORMED),
        /** The local header and the directory name the entry differently. */
        NAME_DIFFERS(ZipNature.AMBIGUOUS),
        /** The local header and the directory differ in another field. */
        FIELD_DIFFERS(ZipNature.AMBIGUOUS),
        /** One name twice. */
        DUPLICATE_NAME(ZipNature.AMBIGUOUS),
        /** Two names that differ only by case or by Unicode normalisation. */
        SIMILAR_NAME(ZipNature.AMBIGUOUS),
        /** A name that readers decode differently, or a Unicode path field that says something else. */
        NAME_ENCODING(ZipNature.AMBIGUOUS),
        /** A name with {@code ..}, an absolute name, a drive letter, a backslash, a control character, or no name at all. */
        UNSAFE_NAME(ZipNature.UNSAFE_NAME),
        /** The data of an entry run beyond the container. */
        DATA_RANGE(ZipNature.MALFORMED),
        /** The data descriptor is missing or contradicts the directory. */
        DESCRIPTOR(ZipNature.MALFORMED),
        /** Two parts of the container claim the same bytes. */
        OVERLAP(ZipNature.AMBIGUOUS),
        /** Bytes that no part of the container owns. */
        GAP(ZipNature.HIDDEN),
        /** Such bytes that start with a local header: an entry that only readers of streams see. */
        HIDDEN_ENTRY(ZipNature.AMBIGUOUS),
        /** An extra field that is malformed; well-formed ones are {@link #EXTRA_FIELD}. */
        EXTRA_BROKEN(ZipNature.MALFORMED),
        EXTRA_FIELD(ZipNature.NOTE),
        ENTRY_COMMENT(ZipNature.NOTE),
        /** A date or time that no calendar has. */
        DOS_TIME(ZipNature.NOTE),
        /** The order of the directory is not the order of the local headers. */
        ORDER(ZipNature.NOTE),
        /** A symbolic link, by its Unix mode. */
        SYMBOLIC_LINK(ZipNature.UNSAFE_NAME),
        ENCRYPTED(ZipNature.UNSUPPORTED),
        METHOD(ZipNature.UNSUPPORTED),
        /** The deflate stream is broken or cut off. */
        INFLATE(ZipNature.MALFORMED),
        /** The deflate stream ends before the data of the entry do. */
        DATA_AFTER_STREAM(ZipNature.HIDDEN),
        /** The inflated bytes are more or fewer than declared. */
        SIZE(ZipNature.MALFORMED),
        CRC(ZipNature.MALFORMED),
        LIMIT(ZipNature.LIMIT);

        private final ZipNature nature;

        Kind(ZipNature nature) {
            this.nature = nature;
        }

        public ZipNature nature() {
            return nature;
        }
    }
}
