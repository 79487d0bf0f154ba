// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.source.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The three kinds of records: how each is told by its members, what is asked of it and how one record is checked. */
public enum RecordKind {
    AUDIT("craton.audit", RecordQuestion.CALLS, List.of("id", "token_id", "tool_name", "success"), "timestamp", CallCheck::check,
            List.of(RecordCode.OUTCOME), RecordText.NOT_ALL_CALLS),
    CONSENTS("craton.consents", RecordQuestion.CONSENTS, List.of("id", "data_subject", "consented_at", "legal_basis"), "", GrantCheck::check,
            List.of(RecordCode.STATUS, RecordCode.ACTIVE_EXPIRED), RecordText.NOT_HISTORY),
    EXPORTS("craton.exports", RecordQuestion.EXPORTS, List.of("id", "consent_id", "exported_at", "data_hash"), "", HandoverCheck::check,
            List.of(RecordCode.CONSENT), RecordText.NOT_CONSENTED);

    /** The check of one record. */
    @FunctionalInterface
    interface RecordCheck {
        void check(Fields record, Locator at, Surroundings around, Tally tally) throws Misshapen;
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

    /** Whether the file begins as records of this kind do: with all members by which it is told. */
    boolean isSignOf(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        String start = head.stripLeading();
        return (start.startsWith("[") || start.startsWith("{")) && signs.stream().allMatch(sign -> head.contains("\"" + sign + "\""));
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
