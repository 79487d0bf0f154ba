// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One consent of the ledger (VerityDB specification, section 2.8): its history in order, its status the one that the history and its expiry give. */
final class GrantCheck {
    private static final Set<String> REQUIRED = Set.of("id", "tenant_id", "data_subject", "recipient", "purpose", "scope", "consented_at", "status",
            "history", "legal_basis");
    private static final Set<String> OPTIONAL = Set.of("expires_at", "metadata");
    private static final Set<String> STEP = Set.of("timestamp", "action");
    private static final Set<String> STEP_OPTIONAL = Set.of("actor", "reason");
    /** How an action that ends a consent begins; the specification does not list the words. */
    private static final Map<String, String> ENDS = Map.of("withdr", "Withdrawn", "expire", "Expired", "revo", "Revoked");
    private static final Set<String> STATUSES = Set.of("Active", "Withdrawn", "Expired", "Revoked");
    private static final Map<String, Set<String>> BASES = Map.of("Consent", Set.of(), "Contract", Set.of(), "LegalObligation", Set.of(),
            "VitalInterests", Set.of(), "PublicInterest", Set.of(), "LegitimateInterests", Set.of("description"));

    private GrantCheck() {}

    static void check(Fields grant, Locator at, Surroundings around, Tally tally) throws Misshapen {
        String id = Shapes.id(grant.exactly(REQUIRED, OPTIONAL), "id");
        grant.u64("tenant_id");
        for (String name : List.of("data_subject", "recipient")) {
            Shapes.named(grant, name);
        }
        Shapes.variant(grant, "purpose");
        basis(grant);
        Shapes.metadata(grant);
        Instant begun = grant.instant("consented_at");
        Optional<Instant> expires = grant.optionalInstant("expires_at");
        if (expires.isPresent() && !expires.get().isAfter(begun)) {
            late(tally, at, id, "expires_at", begun, expires.get());
        }
        String status = grant.word("status", STATUSES);
        status(status, lastEnd(grant, at, tally), expires.filter(time -> !time.isAfter(around.now())), id, at, tally);
    }

    /** One of the six, or none. */
    private static void basis(Fields grant) throws Misshapen {
        if (grant.isNull("legal_basis")) {
            return;
        }
        Optional<Fields> described = Variant.of(grant.value("legal_basis"), "legal_basis", BASES).fields();
        if (described.isPresent()) {
            described.get().text("description");
        }
    }

    /** The status that the last action gives; empty where it ends nothing, or nothing is told. */
    private static String lastEnd(Fields grant, Locator at, Tally tally) throws Misshapen {
        Instant before = grant.instant("consented_at");
        String action = "";
        for (JsonValue item : grant.items("history")) {
            Fields step = Fields.of(item, "history").exactly(STEP, STEP_OPTIONAL);
            step.optionalText("actor");
            step.optionalText("reason");
            action = Shapes.variant(step, "action");
            Instant time = step.instant("timestamp");
            if (time.isBefore(before)) {
                late(tally, at, Shapes.id(grant, "id"), "history", before, time);
            }
            before = time;
        }
        return end(action);
    }

    /** When its last action ended it; empty where it ended nothing. */
    static Optional<Instant> ended(Fields grant) throws Misshapen {
        List<JsonValue> history = grant.items("history");
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Fields last = Fields.of(history.getLast(), "history");
        return end(Shapes.variant(last, "action")).isEmpty() ? Optional.empty() : Optional.of(last.instant("timestamp"));
    }

    /** The status that this action gives; empty where it ends nothing. */
    private static String end(String action) {
        String word = action.toLowerCase(Locale.ROOT);
        return ENDS.keySet().stream().filter(word::startsWith).map(ENDS::get).findFirst().orElse("");
    }

    private static void late(Tally tally, Locator at, String id, String member, Instant before, Instant time) {
        tally.report(Finding.of(RecordCode.TIME_ORDER, at.inField(member), id, member).compared(before.toString(), time.toString()));
    }

    private static void status(String status, String end, Optional<Instant> expired, String id, Locator at, Tally tally) {
        if (!end.isEmpty() && !end.equals(status)) {
            tally.report(Finding.of(RecordCode.STATUS, at.inField("status"), id, 0).compared(end, status));
        } else if (status.equals("Active")) {
            expired.ifPresent(time -> tally.report(Finding.of(RecordCode.ACTIVE_EXPIRED, at.inField("status"), id, time.toString())));
        } else if (end.isEmpty() && !(status.equals("Expired") && expired.isPresent())) {
            tally.report(Finding.of(RecordCode.STATUS, at.inField("status"), id, 1).compared("Active", status).weighing(Weight.WARN));
        }
    }
}
