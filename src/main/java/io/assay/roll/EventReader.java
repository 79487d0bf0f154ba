// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.evidence.Standing;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what {@link EventWriter} wrote. */
final class EventReader {
    private static final Standing[] STANDINGS = Standing.values();

    private final Terms terms;
    private final byte[] bytes;
    private int next;

    EventReader(Terms terms, byte[] bytes) {
        this.terms = terms;
        this.bytes = bytes;
    }

    Event read() {
        long ordinal = number();
        Standing standing = STANDINGS[(int) number()];
        String type = term();
        String reason = term();
        String id = text();
        String time = text();
        Locator at = locator(id);
        Map<String, String> facets = new LinkedHashMap<>();
        for (long left = number(); left > 0; left--) {
            facets.put(term(), term());
        }
        return new Event(ordinal, at, id, type, time, facets, standing, reason);
    }

    private Locator locator(String id) {
        String path = term();
        String entry = term();
        long line = number() - 1;
        long position = number() - 1;
        String eventId = text();
        boolean same = number() == 1;
        String field = term();
        long from = number() - 1;
        long to = number() - 1;
        return new Locator(path, entry, line, position, same ? id : eventId, field, from < 0 ? Range.NONE : new Range(from, to));
    }

    private String term() {
        int number = (int) number();
        return number == 0 ? text() : terms.text(number);
    }

    private String text() {
        char[] chars = new char[(int) number()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) number();
        }
        return new String(chars);
    }

    private long number() {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte digit = bytes[next++];
            value |= (long) (digit & 0x7f) << shift;
            if (digit >= 0) {
                return value;
            }
        }
    }
}
