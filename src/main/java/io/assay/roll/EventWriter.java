// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import java.util.Arrays;
import java.util.Map;

/**
 * Spells events as bytes: numbers as base-128 digits, least significant first; texts as their length and their chars, each a number, so that any text
 * comes back as it was; what comes again and again as its number among the {@link Terms}. {@link EventReader} reads what this writes; nobody else does.
 */
final class EventWriter {
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    private final Terms terms;
    private byte[] bytes = new byte[8 << 10];
    private int length;

    EventWriter(Terms terms) {
        this.terms = terms;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void write(Event event) {
        Locator at = event.at();
        number(event.ordinal());
        number(event.standing().ordinal());
        term(event.type());
        term(event.reason());
        text(event.id());
        text(event.time());
        term(at.path());
        term(at.entry());
        number(at.line() + 1);
        number(at.position() + 1);
        text(at.eventId().equals(event.id()) ? "" : at.eventId());
        number(at.eventId().equals(event.id()) ? 1 : 0);
        term(at.field());
        number(at.bytes().from() + 1);
        number(at.bytes().to() + 1);
        number(event.facets().size());
        for (Map.Entry<String, String> facet : event.facets().entrySet()) {
            term(facet.getKey());
            term(facet.getValue());
        }
    }

    /** A number, or 0 and the text itself. */
    private void term(String text) {
        int number = terms.number(text);
        number(number);
        if (number == 0) {
            text(text);
        }
    }

    private void text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    private void number(long value) {
        room(10);
        long left = value;
        while ((left & ~LOW) != 0) {
            bytes[length++] = (byte) (left & LOW | MORE);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    private void room(int wanted) {
        if (bytes.length - length < wanted) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + wanted));
        }
    }
}
