// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of the table {@code events} that repeat a member of the event (specification of Spanforge, section 4): the member's text, or
 * NULL where it is absent or empty. Nothing ties them to the JSON.
 */
enum StoreColumn {
    EVENT_ID("event_id"), EVENT_TYPE("event_type"), SOURCE("source"), ORG_ID("org_id"), TRACE_ID("trace_id"), SPAN_ID("span_id"), TS("timestamp");

    /** The table's columns, in order. */
    static final List<String> TABLE = List.of("id", "event_id", "event_type", "source", "org_id", "trace_id", "span_id", "ts", "payload");
    /** Number of the column that holds the event, from 0. */
    static final int PAYLOAD = 8;

    private final String member;

    StoreColumn(String member) {
        this.member = member;
    }

    /** The column's name. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its number in the table, from 0. */
    int number() {
        return ordinal() + 1;
    }

    /** The column that repeats that member. */
    static Optional<StoreColumn> of(String member) {
        return Arrays.stream(values()).filter(column -> column.member.equals(member)).findFirst();
    }

    /** What the column has to hold: a text; empty for NULL. */
    Optional<String> expected(JsonObject event) {
        return event.find(member).flatMap(value -> switch (value) {
            case JsonString text -> text.value().isEmpty() ? Optional.empty() : Optional.of(text.value());
            case JsonNull nothing -> Optional.empty();
            default -> Optional.of(value.getClass().getSimpleName());
        });
    }
}
