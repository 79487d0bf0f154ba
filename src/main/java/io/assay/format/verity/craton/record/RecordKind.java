// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The three kinds of records: how each is told by its members, what is asked of it and how one record is checked. */
public enum RecordKind {
    AUDIT("craton.audit", RecordQuestion.CALLS, List.of("id", "token_id", "tool_name", "success"), "timestamp", CallCheck::check,
            List.of(RecordCode.OUTCOME), RecordText.NOT_ALL_CALLS),
    CONSENTS("craton.consents", RecordQuestion.CONSENTS, List.of("id", "data_subject", "consented_at", "legal_basis"), "", GrantCheck::check,
            List.of(RecordCode.STATUS, RecordCode.ACTIVE_EXPIRED), RecordText.NOT_HISTORY),
    EXPORTS("craton.exports", RecordQuestion.EXPORTS, List.of("id", "consent_id", "exported_at", "data_hash"), "", HandoverCheck::check,
            List.of(), RecordText.NOT_CONSENTED);

    /** The check of one record at the auditor's time. */
    @FunctionalInterface
    interface RecordCheck {
        void check(Fields record, Locator at, Instant now, Tally tally) throws Misshapen;
    }

    private final String id;
    private final RecordQuestion question;
    private final List<String> signs;
    private final String time;
    private final RecordCheck check;
    private final List<RecordCode> codes;
    private final RecordText limit;

    RecordKind(String id, RecordQuestion question, List<String> signs, String time, RecordCheck check, List<RecordCode> codes, RecordText limit) {
        this.id = id;
        this.question = question;
        this.signs = signs;
        this.time = time;
        this.check = check;
        this.codes = codes;
        this.limit = limit;
    }

    String id() {
        return id;
    }

    RecordQuestion question() {
        return question;
    }

    /** Members by which the kind is recognised. */
    List<String> signs() {
        return signs;
    }

    /** The member whose times rise from record to record; empty for a ledger, which promises no order. */
    Optional<String> risingMember() {
        return Optional.of(time).filter(name -> !name.isEmpty());
    }

    RecordCheck check() {
        return check;
    }

    /** Its own codes, beside those of every kind. */
    List<RecordCode> codes() {
        return codes;
    }

    /** What this kind in particular does not show. */
    RecordText limit() {
        return limit;
    }
}
