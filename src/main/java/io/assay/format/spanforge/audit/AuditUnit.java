// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.check.CheckId;
import io.assay.protection.Forger;
import java.util.List;
import java.util.Locale;

/** The parts of these files and what binds each. */
enum AuditUnit {
    /** Under the HMAC. */
    SIGNED,
    /** Under a plain hash that the file carries itself: the record of a signed record, payload and time of a fallback entry. */
    HASHED,
    /** The position, which the HMAC leaves out. */
    POSITION,
    /** Members outside every proof. */
    FREE,
    /** A number that has to agree with what is there. */
    COUNT,
    /** Names, punctuation and white space in the one spelling of the file. */
    LAYOUT,
    /** White space, and values that could be spelled otherwise, in a line that is not in that spelling. */
    FREE_SPELLING,
    /** Lines that are no records. */
    UNREADABLE,
    /** The database beside the export: its rows are compared, but nothing proves them, and nothing looks at the rest of its pages. */
    INDEX;

    /** The name in the map, such as {@code free-spelling}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<CheckId> checks(AuditShape shape, boolean keyed) {
        AuditQuestion hash = shape == AuditShape.FALLBACK || shape == AuditShape.WRAPPER ? AuditQuestion.FALLBACK_ID : AuditQuestion.CHECKSUM;
        return switch (this) {
            case SIGNED -> keyed ? List.of(AuditQuestion.MAC.id()) : List.of();
            case HASHED -> keyed ? List.of(hash.id(), AuditQuestion.MAC.id()) : List.of(hash.id());
            case COUNT -> List.of(AuditQuestion.FALLBACK_WRAPPER.id());
            case LAYOUT, UNREADABLE -> List.of(AuditQuestion.LINES.id());
            case POSITION, FREE, FREE_SPELLING, INDEX -> List.of();
        };
    }

    Forger forger(boolean keyed) {
        return keyed && (this == SIGNED || this == HASHED) ? Forger.SECRET_HOLDER : Forger.ANYONE;
    }

    /** What a top-level member of a record, or of the document around records, is. */
    static AuditUnit of(AuditShape shape, String member) {
        return switch (shape) {
            case RECORDS, ARRAY -> member.equals("chain_position") ? POSITION : SIGNED;
            case FALLBACK -> member.equals("payload") || member.equals("timestamp") || member.equals("record_id") ? HASHED : SIGNED;
            case WRAPPER -> member.equals("record_count") ? COUNT : FREE;
            case SIGNED -> member.equals("timestamp") ? FREE : member.equals("record") || member.equals("checksum") ? HASHED : SIGNED;
            case PACKAGE -> member.equals("output_path") ? FREE : member.equals("signature") || member.equals("package_id") ? SIGNED : HASHED;
            case INDEX, OTHER -> FREE;
        };
    }
}
