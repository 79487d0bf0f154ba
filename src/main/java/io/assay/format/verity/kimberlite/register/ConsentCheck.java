// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.TimeOrder;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One consent (specification "verity", section 3.7). The product's own test ignores {@code accepted}; here false is a refusal. */
final class ConsentCheck {
    private static final Set<String> REQUIRED = Set.of("consent_id", "subject_id", "purpose", "granted_at", "withdrawn_at", "scope", "expires_at", "notes");
    private static final Set<String> LATER = Set.of("basis", "terms_version", "accepted");
    private static final Set<String> PURPOSES = Set.of("Marketing", "Analytics", "Contractual", "LegalObligation", "VitalInterests", "PublicTask",
            "Research", "Security");
    private static final Set<String> SCOPES = Set.of("AllData", "ContactInfo", "AnalyticsOnly", "ContractualNecessity");

    private ConsentCheck() {}

    static void check(Fields consent, Locator at, Instant now, Tally tally) throws Misshapen {
        consent.exactly(REQUIRED, LATER);
        consent.uuid("consent_id");
        consent.text("subject_id");
        consent.word("purpose", PURPOSES);
        consent.word("scope", SCOPES);
        Instant granted = consent.instant("granted_at");
        consent.optionalText("notes");
        consent.optionalText("terms_version");
        if (!consent.isNull("basis")) {
            Fields.of(consent.value("basis"), "basis").exactly(Set.of("article", "justification"), Set.of());
        }
        String id = consent.text("consent_id");
        if (consent.has("accepted") && !consent.flag("accepted")) {
            tally.report(Finding.of(KimberliteCode.CONSENT_DECLINED, at.inField("accepted"), id));
        }
        Optional<Instant> withdrawn = consent.optionalInstant("withdrawn_at");
        withdrawn.ifPresent(time -> TimeOrder.check(tally, id, "granted_at", granted, time, at.inField("withdrawn_at")));
        if (withdrawn.isPresent() && !withdrawn.get().isAfter(now)) {
            tally.report(Finding.of(KimberliteCode.CONSENT_WITHDRAWN, at.inField("withdrawn_at"), id, consent.text("withdrawn_at")));
        }
        Optional<Instant> expires = consent.optionalInstant("expires_at");
        expires.ifPresent(time -> TimeOrder.check(tally, id, "granted_at", granted, time, at.inField("expires_at")));
        if (expires.isPresent() && !expires.get().isAfter(now)) {
            tally.report(Finding.of(KimberliteCode.CONSENT_EXPIRED, at.inField("expires_at"), id, consent.text("expires_at")));
        }
    }
}
