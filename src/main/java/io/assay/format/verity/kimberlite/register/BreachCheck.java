// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import io.assay.format.verity.document.Variant;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.TimeOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One breach (specification "verity", section 3.7): 72 hours to notify (GDPR, Article 33(1)), a severity that the data demand. */
final class BreachCheck {
    private static final Duration ALLOWED = Duration.ofHours(72);
    private static final Set<String> MEMBERS = Set.of("event_id", "detected_at", "indicator", "severity", "affected_subjects", "affected_data_classes",
            "notification_deadline", "status");
    private static final List<String> SEVERITIES = List.of("Low", "Medium", "High", "Critical");
    private static final Map<String, String> LEAST = Map.of("PHI", "Critical", "PCI", "Critical", "PII", "High", "Sensitive", "High",
            "Confidential", "Medium", "Financial", "Medium", "Deidentified", "Low", "Public", "Low");
    private static final Set<String> INDICATORS = Set.of("MassDataExport", "UnauthorizedAccessPattern", "PrivilegeEscalation", "AnomalousQueryVolume",
            "UnusualAccessTime", "DataExfiltrationPattern");
    private static final Map<String, Set<String>> STATES = Map.of("Detected", Set.of(), "UnderInvestigation", Set.of(),
            "Confirmed", Set.of("notification_sent_at"), "FalsePositive", Set.of("dismissed_by", "reason"), "Resolved", Set.of("resolved_at", "remediation"));

    private BreachCheck() {}

    static void check(Fields breach, Locator at, Instant now, Tally tally) throws Misshapen {
        breach.exactly(MEMBERS, Set.of()).uuid("event_id");
        String id = breach.text("event_id");
        Instant due = breach.instant("detected_at").plus(ALLOWED);
        Instant stated = breach.instant("notification_deadline");
        if (!stated.equals(due)) {
            tally.report(Finding.of(KimberliteCode.BREACH_DEADLINE_NOT_72H, at.inField("notification_deadline"), id)
                    .compared(due.toString(), breach.text("notification_deadline")));
        }
        notified(breach, at, stated.isBefore(due) ? stated : due, now, tally);
        severity(breach, at, id, tally);
        if (!breach.isNull("affected_subjects")) {
            breach.u64("affected_subjects");
        }
    }

    private static void notified(Fields breach, Locator at, Instant due, Instant now, Tally tally) throws Misshapen {
        Variant status = Variant.of(breach.value("status"), "status", STATES);
        String id = breach.text("event_id");
        Optional<Instant> sent = status.is("Confirmed") ? status.fields().orElseThrow().optionalInstant("notification_sent_at") : Optional.empty();
        Instant detected = breach.instant("detected_at");
        if (status.is("Resolved")) {
            TimeOrder.check(tally, id, "detected_at", detected, status.fields().orElseThrow().instant("resolved_at"), at.inField("status"));
        }
        sent.ifPresent(time -> TimeOrder.check(tally, id, "detected_at", detected, time, at.inField("status")));
        if (sent.isPresent() && sent.get().isAfter(due)) {
            tally.report(Finding.of(KimberliteCode.BREACH_LATE_NOTIFICATION, at.inField("status"), id).compared(due.toString(), sent.get().toString()));
        }
        boolean open = status.fields().isEmpty() || status.is("Confirmed") && sent.isEmpty();
        if (open && now.isAfter(due)) {
            tally.report(Finding.of(KimberliteCode.BREACH_DEADLINE_PASSED, at.inField("status"), id, status.name()).compared(due.toString(), ""));
        }
    }

    private static void severity(Fields breach, Locator at, String id, Tally tally) throws Misshapen {
        String stated = breach.text("severity");
        JsonValue value = breach.value("severity");
        if (!SEVERITIES.contains(stated)) {
            throw new Misshapen(Fault.TYPE, "severity", value.from(), value.to());
        }
        int least = indicator(breach).equals("PrivilegeEscalation") ? SEVERITIES.indexOf("High") : 0;
        for (JsonValue item : breach.items("affected_data_classes")) {
            String demanded = item instanceof JsonString text ? LEAST.get(text.value()) : null;
            if (demanded == null) {
                throw new Misshapen(Fault.TYPE, "affected_data_classes", item.from(), item.to());
            }
            least = Math.max(least, SEVERITIES.indexOf(demanded));
        }
        if (SEVERITIES.indexOf(stated) < least) {
            tally.report(Finding.of(KimberliteCode.BREACH_SEVERITY, at.inField("severity"), id).compared(SEVERITIES.get(least), stated));
        }
    }

    private static String indicator(Fields breach) throws Misshapen {
        Fields indicator = Fields.of(breach.value("indicator"), "indicator");
        String name = indicator.object().members().size() == 1 ? indicator.object().members().getFirst().name() : "";
        if (!INDICATORS.contains(name)) {
            throw new Misshapen(Fault.TYPE, "indicator", indicator.object().from(), indicator.object().to());
        }
        return name;
    }
}
