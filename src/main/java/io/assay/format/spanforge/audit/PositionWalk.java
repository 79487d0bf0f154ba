// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;

/**
 * Do the positions follow one another? The producer gives each record of a store the next number, from 0; nothing signs it. What a hole means
 * depends on what the export claims to be: complete, filtered, or nothing said.
 */
final class PositionWalk {
    private static final String EXPORT = "auditExport";

    private final Tally tally;
    private final boolean complete;
    private final boolean filtered;

    PositionWalk(TrustStore trust, Tally tally) {
        Optional<JsonObject> export = export(trust);
        this.tally = tally;
        this.complete = export.flatMap(object -> object.flag("complete")).orElse(false);
        this.filtered = filter(trust).isPresent();
    }

    static Optional<JsonObject> export(TrustStore trust) {
        return trust.expecting(EXPORT).flatMap(expectations -> expectations.object(EXPORT));
    }

    /** The members by which the export was filtered. */
    static Optional<JsonObject> filter(TrustStore trust) {
        return export(trust).flatMap(object -> object.object("filter"));
    }

    void judge(List<RecordFacts> records) {
        long numbered = records.stream().filter(record -> record.position() >= 0).count();
        tally.examined(records.size());
        Weight absent = numbered > 0 ? AuditCode.POSITION_MISSING.weight() : Weight.INDETERMINATE;
        records.stream().filter(record -> record.position() < 0).limit(numbered > 0 ? Long.MAX_VALUE : 1)
                .forEach(record -> tally.report(Finding.of(AuditCode.POSITION_MISSING, record.at(), record.id()).weighing(absent)));
        long last = -1;
        boolean first = true;
        for (RecordFacts record : records) {
            if (record.position() < 0) {
                continue;
            }
            if (first ? record.position() != 0 && !filtered : record.position() != last + 1) {
                Weight weight = filtered && record.position() > last || first && !complete ? Weight.WARN : AuditCode.POSITION_GAP.weight();
                tally.report(Finding.of(AuditCode.POSITION_GAP, record.at(), last + 1, record.position()).weighing(weight)
                        .compared(Long.toString(last + 1), Long.toString(record.position())));
            }
            first = false;
            last = record.position();
        }
    }
}
