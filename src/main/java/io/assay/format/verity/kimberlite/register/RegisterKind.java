// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import java.time.Instant;
import java.util.List;

/** The three registers: how each is told by its members, what is asked of it and how one record is checked. */
public enum RegisterKind {
    CONSENTS("kimberlite.consents", KimberliteQuestion.CONSENTS, "consent_id", List.of("consent_id", "subject_id", "granted_at"), ConsentCheck::check,
            KimberliteCode.CONSENT_DECLINED, KimberliteCode.CONSENT_WITHDRAWN, KimberliteCode.CONSENT_EXPIRED),
    BREACHES("kimberlite.breaches", KimberliteQuestion.BREACHES, "event_id", List.of("detected_at", "notification_deadline", "severity"),
            BreachCheck::check, KimberliteCode.BREACH_LATE_NOTIFICATION, KimberliteCode.BREACH_DEADLINE_PASSED,
            KimberliteCode.BREACH_DEADLINE_NOT_72H, KimberliteCode.BREACH_SEVERITY),
    ERASURE_REQUESTS("kimberlite.erasure-requests", KimberliteQuestion.ERASURE_REQUESTS, "request_id",
            List.of("request_id", "deadline", "affected_streams"), ErasureRequestCheck::check, KimberliteCode.ERASURE_OVERDUE,
            KimberliteCode.ERASURE_DEADLINE);

    /** The check of one record at the auditor's time. */
    @FunctionalInterface
    interface RecordCheck {
        void check(Fields record, Locator at, Instant now, Tally tally) throws Misshapen;
    }

    private final String id;
    private final KimberliteQuestion question;
    private final String key;
    private final List<String> signs;
    private final RecordCheck check;
    private final List<KimberliteCode> codes;

    RegisterKind(String id, KimberliteQuestion question, String key, List<String> signs, RecordCheck check, KimberliteCode... codes) {
        this.id = id;
        this.question = question;
        this.key = key;
        this.signs = signs;
        this.check = check;
        this.codes = List.of(codes);
    }

    String id() {
        return id;
    }

    KimberliteQuestion question() {
        return question;
    }

    /** The member that names a record. */
    String keyMember() {
        return key;
    }

    /** Members by which the register is recognised. */
    List<String> signs() {
        return signs;
    }

    RecordCheck check() {
        return check;
    }

    List<KimberliteCode> codes() {
        return codes;
    }
}
