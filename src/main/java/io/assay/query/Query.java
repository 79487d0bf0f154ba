// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.evidence.Event;
import java.util.function.Function;

/** A filter that was read. */
public final class Query {
    /** Lets everything through. */
    public static final Query ALL = new Query("", (event, bytes) -> true);

    private final String text;
    private final Condition condition;

    private Query(String text, Condition condition) {
        this.text = text;
        this.condition = condition;
    }

    /** Reads a filter; blank text lets everything through. */
    public static Query parse(String text) throws QueryException {
        return text.isBlank() ? ALL : new Query(text, new Parser(new Lexer(text).tokens()).parse());
    }

    /**
     * Reads a filter and bounds of time.
     *
     * @param from the first time let through; null: any
     * @param to   the last; null: any
     */
    public static Query within(String text, String from, String to) throws QueryException {
        String bounds = (from == null ? "" : " and time >= '" + from + "'") + (to == null ? "" : " and time <= '" + to + "'");
        Query alone = parse(text);
        return bounds.isEmpty() ? alone : parse(text.isBlank() ? bounds.substring(" and ".length()) : "(" + text + ")" + bounds);
    }

    /** @param bytes fetches the raw bytes of the event where the filter asks for its text or its JSON; may be costly, so it is asked last */
    public boolean matches(Event event, Function<Event, byte[]> bytes) {
        return condition.matches(event, bytes);
    }

    /** The filter as written. */
    @Override
    public String toString() {
        return text;
    }

    /** One test on an event. */
    @FunctionalInterface
    interface Condition {
        boolean matches(Event event, Function<Event, byte[]> bytes);
    }
}
