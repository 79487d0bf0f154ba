// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.CheckId;
import io.assay.protection.Forger;
import io.assay.protection.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    UNREADABLE("unreadable line", List.of(), false);

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

    /** The checks that notice a change; {@code keyed}: a pinned key verified signatures; {@code tenants}: each organisation has its own. */
    public List<CheckId> checks(boolean keyed, boolean tenants) {
        List<LogQuestion> questions = new ArrayList<>(always);
        if (keyed && (signed || tenants && this == ORG_ID)) {
            questions.add(LogQuestion.SIGNATURE);
        }
        return questions.stream().map(LogQuestion::id).toList();
    }

    public Forger forger(boolean keyed, boolean tenants) {
        return keyed && (signed || tenants && this == ORG_ID) ? Forger.SECRET_HOLDER : Forger.ANYONE;
    }

    /** The unit as a map lists it; its bytes are not counted. */
    public Unit unit(boolean keyed, boolean tenants) {
        return new Unit(words, checks(keyed, tenants), forger(keyed, tenants), -1);
    }
}
