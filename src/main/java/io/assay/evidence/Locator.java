// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

import java.util.Comparator;

/**
 * Says where in the evidence something was seen, precisely enough for an auditor to go and look:
 * {@code bundle.zip!score_records/records.ndjson:17}.
 *
 * @param path     the artefact's path as given, with {@code /}
 * @param entry    the member inside a container; empty where there is none
 * @param line     1-based line; -1 where there is none
 * @param position the producer's own number of the event, an unsigned number of 64 bits; -1 where there is none
 * @param eventId  the producer's own id of the event, record or item; empty where there is none
 * @param field    the field inside it; empty where there is none
 * @param bytes    the bytes of the place, inside the entry where there is one, else inside the file; {@link Range#NONE} where unknown
 */
public record Locator(String path, String entry, long line, long position, String eventId, String field, Range bytes)
        implements Comparable<Locator> {
    /** The order of findings in a verdict file (contract, section 1): absent first, numbers as numbers. */
    private static final Comparator<Locator> ORDER = Comparator.comparing(Locator::path).thenComparing(Locator::entry)
            .thenComparingLong(Locator::line).thenComparing(Locator::position, (one, other) -> Long.compareUnsigned(one + 1, other + 1))
            .thenComparing(Locator::eventId).thenComparing(Locator::field);

    public static Locator of(String path) {
        return new Locator(path, "", -1, -1, "", "", Range.NONE);
    }

    public Locator inEntry(String name) {
        return new Locator(path, name, line, position, eventId, field, bytes);
    }

    public Locator atLine(long number) {
        return new Locator(path, entry, number, position, eventId, field, bytes);
    }

    public Locator atPosition(long number) {
        return new Locator(path, entry, line, number, eventId, field, bytes);
    }

    public Locator ofEvent(String id) {
        return new Locator(path, entry, line, position, id, field, bytes);
    }

    public Locator inField(String name) {
        return new Locator(path, entry, line, position, eventId, name, bytes);
    }

    public Locator atBytes(Range range) {
        return new Locator(path, entry, line, position, eventId, field, range);
    }

    public Locator atBytes(long from, long to) {
        return atBytes(new Range(from, to));
    }

    @Override
    public int compareTo(Locator other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        if (!entry.isEmpty()) {
            text.append('!').append(entry);
        }
        if (line >= 0) {
            text.append(':').append(line);
        } else if (position != -1) {
            text.append('@').append(Long.toUnsignedString(position));
        }
        return text.toString();
    }
}
