// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Variant;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.TimeOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** One erasure request (specification "verity", section 3.5): thirty days, unless it is exempt under GDPR, Article 17(3)(b) to (e). */
final class ErasureRequestCheck {
    private static final Duration ALLOWED = Duration.ofDays(30);
    private static final Set<String> MEMBERS = Set.of("request_id", "subject_id", "requested_at", "deadline", "status", "affected_streams",
            "records_erased");
    private static final Set<String> BASES = Set.of("LegalObligation", "PublicHealth", "Archiving", "LegalClaims");
    private static final Map<String, Set<String>> STATES = Map.of("Pending", Set.of(), "InProgress", Set.of("streams_remaining"),
            "Complete", Set.of("erased_at", "total_records"), "Failed", Set.of("reason", "retry_at"), "Exempt", Set.of("basis"));

    private ErasureRequestCheck() {}

    static void check(Fields request, Locator at, Instant now, Tally tally) throws Misshapen {
        request.exactly(MEMBERS, Set.of()).uuid("request_id");
        request.text("subject_id");
        long erased = request.u64("records_erased");
        int streams = request.items("affected_streams").size();
        String id = request.text("request_id");
        Instant due = request.instant("requested_at").plus(ALLOWED);
        if (!request.instant("deadline").equals(due)) {
            tally.report(Finding.of(KimberliteCode.ERASURE_DEADLINE, at.inField("deadline"), id, 1).compared(due.toString(), request.text("deadline")));
        }
        Variant status = Variant.of(request.value("status"), "status", STATES);
        if (status.is("Complete")) {
            completed(status.fields().orElseThrow(), at, id, due, tally);
            compare(0, erased, status.fields().orElseThrow().u64("total_records"), at.inField("records_erased"), id, tally);
        } else if (status.is("InProgress")) {
            compare(1, streams, status.fields().orElseThrow().u64("streams_remaining"), at.inField("status"), id, tally);
        } else if (status.is("Exempt")) {
            status.fields().orElseThrow().word("basis", BASES);
        }
        if (!status.is("Complete") && !status.is("Exempt") && now.isAfter(due)) {
            tally.report(Finding.of(KimberliteCode.ERASURE_OVERDUE, at.inField("status"), id, status.name()).compared(due.toString(), ""));
        }
    }

    /** What is complete has erased what it counts; what is under way has no more streams left than there are. */
    private static void compare(int which, long ours, long stated, Locator at, String id, Tally tally) {
        boolean fits = which == 0 ? ours == stated : Long.compareUnsigned(stated, ours) <= 0;
        if (!fits) {
            tally.report(Finding.of(KimberliteCode.ERASURE_COUNT, at, which, id).compared(Long.toUnsignedString(ours), Long.toUnsignedString(stated)));
        }
    }

    private static void completed(Fields complete, Locator at, String id, Instant due, Tally tally) throws Misshapen {
        TimeOrder.check(tally, id, "requested_at", due.minus(ALLOWED), complete.instant("erased_at"), at.inField("status"));
        if (complete.instant("erased_at").isAfter(due)) {
            tally.report(Finding.of(KimberliteCode.ERASURE_DEADLINE, at.inField("status"), id, 0).compared(due.toString(), complete.text("erased_at")));
        }
    }
}
