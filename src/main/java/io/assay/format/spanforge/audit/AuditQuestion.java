// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;
import java.util.List;

/** What is asked of sf-audit records, signed records and fallback logs, in the order in which a failure names the reason of the whole. */
public enum AuditQuestion implements Question.Defined {
    LINES("audit.lines", Axis.INTEGRITY),
    MAC("audit.mac", Axis.AUTHENTICITY),
    CHECKSUM("audit.checksum", Axis.INTEGRITY),
    IDENTITY("audit.identity", Axis.INTEGRITY),
    POSITIONS("audit.positions", Axis.COMPLETENESS),
    SCOPE("audit.scope", Axis.CLAIMS),
    INDEX("audit.index", Axis.COMPLETENESS),
    FALLBACK_ID("fallback.record-id", Axis.INTEGRITY),
    FALLBACK_WRAPPER("fallback.wrapper", Axis.AUTHENTICITY);

    /** What is asked of an export of records. */
    static final List<AuditQuestion> RECORDS = List.of(LINES, MAC, IDENTITY, POSITIONS, SCOPE, INDEX);
    /** What is asked of a signed record. */
    static final List<AuditQuestion> SIGNED = List.of(LINES, MAC, CHECKSUM);
    /** What is asked of a fallback log. */
    static final List<AuditQuestion> FALLBACK = List.of(LINES, MAC, FALLBACK_ID, IDENTITY);
    /** What is asked of the wrapper around fallback records. */
    static final List<AuditQuestion> WRAPPER = List.of(LINES, MAC, FALLBACK_ID, IDENTITY, FALLBACK_WRAPPER);

    /** What is asked of an index without the records. */
    static final List<AuditQuestion> LISTING = List.of(INDEX);

    private final Definition definition;

    AuditQuestion(String name, Axis axis) {
        this.definition = new Definition(new CheckId("spanforge." + name), axis, "Spanforge specification, section 6");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
