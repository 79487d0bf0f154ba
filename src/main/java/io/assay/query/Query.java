// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.evidence.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A filter that was read. */
public final class Query {
    /** Lets everything through. */
    public static final Query ALL = new Query("", (event, bytes) -> true);

    private static final Pattern COMPARES = Pattern.compile("[=<>~]|\\b(in\\s*\\(|between\\b)", Pattern.CASE_INSENSITIVE);

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
     * Reads what is sought: a filter, or, where nothing in it compares, a text that an event tells or holds.
     *
     * @throws QueryException where it compares and cannot be read
     */
    public static Query sought(String text) throws QueryException {
        try {
            return parse(text);
        } catch (QueryException unreadable) {
            if (COMPARES.matcher(text).find()) {
                throw unreadable;
            }
            return new Query(text, (event, bytes) -> tells(event, text.strip()) || new String(bytes.apply(event), StandardCharsets.UTF_8).contains(text.strip()));
        }
    }

    private static boolean tells(Event event, String text) {
        return event.id().contains(text) || event.type().contains(text) || event.time().contains(text)
                || event.facets().values().stream().anyMatch(value -> value.contains(text));
    }

    /**
     * Reads a filter and bounds of time; the column of a fault in a bound counts within the bound.
     *
     * @param from the first time let through; null: any
     * @param to   the last; null: any
     */
    public static Query within(String text, String from, String to) throws QueryException {
        List<Query> all = new ArrayList<>(List.of(parse(text)));
        if (from != null) {
            all.add(bound(">=", from));
        }
        if (to != null) {
            all.add(bound("<=", to));
        }
        return all.size() == 1 ? all.getFirst() : new Query(text, (event, bytes) -> all.stream().allMatch(query -> query.matches(event, bytes)));
    }

    private static Query bound(String operator, String time) throws QueryException {
        return new Query(time, Comparisons.of(Field.of(new Token(Token.Kind.WORD, "time", 1)).orElseThrow(), operator, new Token(Token.Kind.TEXT, time, 1)));
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
