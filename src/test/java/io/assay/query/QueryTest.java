// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filter language finds what it says, and names the place where it cannot be read. */
class QueryTest {
    private static Event event(long position, String type, String time, String actor, String operation, String stream) {
        return new Event(position, Locator.of("log").atPosition(position).atLine(position + 1), "e" + position, type, time,
                Map.of("actor", actor, "operation", operation, "stream", stream), position == 3 ? Standing.FAILED : Standing.VERIFIED, "");
    }

    private static final List<Event> EVENTS = List.of(
            event(0, "row.insert", "2023-12-31T23:59:59Z", "user:alice@example.com", "INSERT", "records"),
            event(1, "row.update", "2024-01-01T00:00:00Z", "user:alice@example.com", "UPDATE", "records"),
            event(2, "row.delete", "2024-01-15T10:30:00.5Z", "user:bob@example.com", "DELETE", "records"),
            event(3, "row.delete", "2024-03-01T00:00:00+00:00", "user:bob@example.com", "DELETE", "notes"));

    private static byte[] raw(Event event) {
        return ("{\"data\":{\"id\":\"" + (event.ordinal() == 1 ? "123" : "7") + "\",\"amount\":" + event.ordinal() + ".50,\"tags\":[\"x\"],\"none\":null,\"a.b\":\"y\"}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String found(String filter) throws QueryException {
        Query query = Query.parse(filter);
        return String.join("", EVENTS.stream().filter(event -> query.matches(event, QueryTest::raw)).map(event -> Long.toString(event.ordinal())).toList());
    }

    @Test
    void theThreeAuditQueriesOfTheProducersManual() throws QueryException {
        assertEquals("1", found("stream = 'records' and data->>'id' = '123'"), "all changes to one record");
        assertEquals("1", found("actor = 'user:alice@example.com' AND timestamp > '2023-12-31T23:59:59Z'"), "all changes by one user");
        assertEquals("2", found("operation = 'DELETE' AND timestamp BETWEEN '2024-01-01' AND '2024-02-01'"), "all deletions in a time range");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"type = row.* | 0123", "type = *.delete | 23", "type != row.insert | 123", "operation in (INSERT, UPDATE) | 01",
        "not operation = DELETE | 01", "(type = row.insert or type = row.update) and stream = records | 01", "position >= 2 | 23", "position < 10 | 0123",
        "standing = failed | 3", "$.data.amount > 1.5 | 23", "$.data.amount = 1.50 | 1", "$.data.tags.0 = x | 0123", "$.data.nothing = x | ''",
        "text ~ '\"id\":\"123\"' | 1", "time >= 2024-01-15 | 23", "time = 2024-03-01T00:00:00Z | 3", "id = e2 | 2", "line = 1 | 0",
        "team = a | ''", "team != a | 0123", "$.data.tags[0] = x | 0123", "$['data'].amount = 1.5 | 1",
        "$.data['tags'][0] = x | 0123", "$.data.amount = '1.5' | ''", "$.data.none = null | 0123", "$.data.tags[1] = x | ''", "data->'tags'->>0 = x | 0123",
        "$.data['a.b'] = y | 0123", "data->>'a.b' = y | 0123", "actor = *a*@*.com | 01", "actor = *a*z | ''"})
    void findsWhatItSays(String filter, String expected) throws QueryException {
        assertEquals(expected, found(filter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"colour = red | FIELD | 1", "type | OPERATOR | 5", "type = | VALUE | 7", "type = 'open | OPEN_TEXT | 8",
        "(type = a | BRACKET | 10", "type = a b | TRAILING | 10", "type = a and | FIELD | 13", "type = ; | CHARACTER | 8",
        "time > yesterday | TIME | 8", "position = many | NUMBER | 12", "time between 2024-01-01 or 2024-02-01 | OPERATOR | 25", "type in a | BRACKET | 9",
        "$.data. = 1 | VALUE | 8", "$.data[x] = 1 | VALUE | 8", "$.data[0 = 1 | BRACKET | 9", "$.data[-1] = 1 | VALUE | 8", "\"type\" = a | FIELD | 1"})
    void aFaultIsNamedWithItsColumn(String filter, QueryFault fault, int column) {
        QueryException thrown = assertThrows(QueryException.class, () -> Query.parse(filter));
        assertEquals(fault, thrown.fault());
        assertEquals(column, thrown.column());
    }

    @Test
    void hostileFiltersTakeNoLongTimeAndNoDeepStack() throws QueryException {
        assertEquals("0", found("type = row.insert" + " or type = none".repeat(50_000)));
        assertEquals("", found("actor = '" + "*a".repeat(2000) + "b'"));
        Event event = new Event(0, Locator.of("log"), "a".repeat(100_000), "", "", Map.of(), Standing.VERIFIED, "");
        assertFalse(Query.parse("id = " + "*a".repeat(50) + "b").matches(event, QueryTest::raw));
    }

    @Test
    void anyScriptIsAWordAndOrderIsThatOfCharacters() throws QueryException {
        Event event = new Event(0, Locator.of("log"), "\ud83d\ude00", "größe", "", Map.of("actor", "\ud835\udc00藤井"), Standing.VERIFIED, "");
        assertTrue(Query.parse("type = größe and actor = \ud835\udc00藤井").matches(event, QueryTest::raw));
        assertTrue(Query.parse("id > '\uff5e'").matches(event, QueryTest::raw), "a character beyond the basic plane stands after those within");
        assertEquals("\ud83d\ude00", assertThrows(QueryException.class, () -> Query.parse("type = \ud83d\ude00")).phrase().arguments().get(1));
    }

    @Test
    void positionsAreUnsignedAndNoBound() throws QueryException {
        Event event = new Event(0, Locator.of("log").atPosition(Long.MIN_VALUE + 4), "", "", "2024-01-01T00:00:00Z", Map.of(), Standing.VERIFIED, "");
        assertTrue(Query.parse("position >= 9223372036854775808 and position = 9223372036854775812").matches(event, QueryTest::raw));
        assertFalse(Query.parse("position < 5 or position > 1e999999999").matches(event, QueryTest::raw));
        assertTrue(Query.within("position > 7", "2023-01-01", "2024-01-01T00:00:00Z").matches(event, QueryTest::raw));
        assertFalse(Query.within("position > 7 or position < 7", "2024-01-02", null).matches(event, QueryTest::raw));
        assertEquals("[1, x' or type = 'a]", assertThrows(QueryException.class, () -> Query.within("type = a", "x' or type = 'a", null)).phrase().arguments().toString());
    }

    /** Tokens in any order, and signs that are none: a fault with its column, never anything else. */
    @Test
    void whateverIsWrittenIsReadOrRefusedAtAPlace() {
        String[] tokens = {"type", "time", "position", "text", "$.a", "$['x']", "$[", "data->>'id'", "->", "=", "!=", "<=", "~", "(", ")", ",", "and", "or", "not", "in", "between", "'a'",
            "'", "\"", "1e999999999", "2024-13-45", "\ud83d\ude00", "\ud83d", "\u0000", "*", "é", "\\", "#", "$.data[999999999]", "[0-9]"};
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder filter = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                filter.append(tokens[random.nextInt(tokens.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            try {
                Query.parse(filter.toString()).matches(EVENTS.getFirst(), QueryTest::raw);
            } catch (QueryException refused) {
                assertTrue(refused.column() >= 1 && refused.column() <= filter.length() + 1, () -> filter + " at " + refused.column());
            }
        }
    }

    @Test
    void deepBracketsAreRefusedAndDoNotOverflow() {
        QueryException thrown = assertThrows(QueryException.class, () -> Query.parse("(".repeat(100_000) + "type = a"));
        assertEquals(QueryFault.TOO_DEEP, thrown.fault());
    }

    @Test
    void aStarIsNoRegularExpression() throws QueryException {
        assertEquals("", found("type = 'row.(insert|update)'"));
        assertTrue(Stream.of("a.*", "[a]", "\\E").allMatch(text -> {
            try {
                return found("type = '" + text + "'").isEmpty();
            } catch (QueryException unreadable) {
                return false;
            }
        }));
    }

    @Test
    void aPathMayBeWrittenAsInSqlAndLeadsIntoAPayloadInBase64() throws QueryException {
        String payload = Base64.getEncoder().encodeToString("{\"id\":\"123\",\"old\":{\"amount\":7}}".getBytes(StandardCharsets.UTF_8));
        byte[] line = ("{\"data\":\"" + payload + "\",\"plain\":\"{\\\"a\\\":1}\"}").getBytes(StandardCharsets.UTF_8);
        Event event = EVENTS.getFirst();
        assertTrue(Query.parse("data->>'id' = '123'").matches(event, any -> line));
        assertTrue(Query.parse("data->'old'->>'amount' >= 7 and $.plain.a = 1").matches(event, any -> line));
        assertFalse(Query.parse("data->>'id' = '124'").matches(event, any -> line));
        assertEquals(8, assertThrows(QueryException.class, () -> Query.parse("data->>id = 1")).column());
    }
}
