// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.CheckId;
import io.assay.protection.Forger;
import io.assay.protection.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an event log, and which checks notice a change in each (specification of Spanforge, section 13). */
public enum LogUnit {
    BYTE_ORDER_MARK("byte order mark", List.of(LogQuestion.PARSE), false),
    STRUCTURE("names and punctuation", List.of(LogQuestion.PARSE, LogQuestion.SPELLING), false),
    PAYLOAD("payload", List.of(LogQuestion.CHECKSUM), true),
    CHECKSUM("checksum", List.of(LogQuestion.CHECKSUM), true),
    SIGNATURE("signature", List.of(), true),
    EVENT_ID("event_id", List.of(), true),
    PREV_ID("prev_id", List.of(LogQuestion.LINK), true),
    ACTOR_ID("actor_id", List.of(), false),
    EVENT_TYPE("event_type", List.of(), false),
    ORG_ID("org_id", List.of(), false),
    PARENT_SPAN_ID("parent_span_id", List.of(), false),
    SCHEMA_VERSION("schema_version", List.of(), false),
    SESSION_ID("session_id", List.of(), false),
    SOURCE("source", List.of(), false),
    SPAN_ID("span_id", List.of(), false),
    TAGS("tags", List.of(), false),
    TEAM_ID("team_id", List.of(), false),
    TIMESTAMP("timestamp", List.of(), false),
    TRACE_ID("trace_id", List.of(), false),
    UNKNOWN("unknown member", List.of(), false),
    WHITE_SPACE("white space and free spelling", List.of(), false),
    UNREADABLE("unreadable line", List.of(), false),
    SUMMED_PAYLOAD("payload under a checksum that nothing signs", List.of(LogQuestion.CHECKSUM), false),
    SUMMING_CHECKSUM("checksum that nothing signs", List.of(LogQuestion.CHECKSUM), false),
    BARE_PAYLOAD("payload without a checksum", List.of(), false),
    BARE_ID("event_id that nothing signs", List.of(), false),
    BARE_LINK("prev_id that nothing signs", List.of(LogQuestion.LINK), false);

    /**
     * What proves the events of a log.
     *
     * @param keyed   signatures were verified with a pinned key
     * @param tenants each organisation has a key of its own
     * @param partial some events carry no checksum or no signature
     */
    public record Proofs(boolean keyed, boolean tenants, boolean partial) {
        /** Nothing was verified yet. */
        public static final Proofs NONE = new Proofs(false, false, true);
    }

    private final String words;
    private final List<LogQuestion> always;
    private final boolean signed;

    LogUnit(String words, List<LogQuestion> always, boolean signed) {
        this.words = words;
        this.always = always;
        this.signed = signed;
    }

    public String words() {
        return words;
    }

    /** The unit that the value of a top-level member is. */
    public static LogUnit ofMember(String name) {
        Optional<LogUnit> unit = Arrays.stream(values()).filter(one -> one.compareTo(PAYLOAD) >= 0 && one.words.equals(name)).findFirst();
        return unit.orElse(UNKNOWN);
    }

    /** What this unit is in an event that carries no signature, or neither signature nor checksum. */
    LogUnit unsigned(boolean summed) {
        return switch (this) {
            case PAYLOAD -> summed ? SUMMED_PAYLOAD : BARE_PAYLOAD;
            case CHECKSUM -> summed ? SUMMING_CHECKSUM : UNKNOWN;
            case SIGNATURE -> UNKNOWN;
            case EVENT_ID -> BARE_ID;
            case PREV_ID -> BARE_LINK;
            default -> this;
        };
    }

    /** The units that a log with these proofs can have. */
    public static Stream<LogUnit> in(Proofs proofs) {
        return Arrays.stream(values()).filter(unit -> proofs.partial() || unit.compareTo(UNREADABLE) <= 0);
    }

    /** The checks that notice a change. */
    public List<CheckId> checks(Proofs proofs) {
        List<LogQuestion> questions = new ArrayList<>(always);
        if (bySecret(proofs)) {
            questions.add(LogQuestion.SIGNATURE);
        }
        return questions.stream().map(LogQuestion::id).toList();
    }

    public Forger forger(Proofs proofs) {
        return bySecret(proofs) ? Forger.SECRET_HOLDER : Forger.ANYONE;
    }

    private boolean bySecret(Proofs proofs) {
        return proofs.keyed() && (signed || proofs.tenants() && this == ORG_ID);
    }

    /** The unit as a map lists it; its bytes are not counted. */
    public Unit unit(Proofs proofs) {
        return new Unit(words, checks(proofs), forger(proofs), -1);
    }
}
