// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.crypto.Sha256;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of one state, in order, at 56 bytes each. The identity of an event is its id, or its place in the log of its tenant or stream where it has no
 * other. Of its content 128 bits of the SHA-256 are kept: whoever writes both states could find two contents with the same 64. Beside it 64 bits of what
 * it tells whatever form it is written in.
 */
public final class Marks {
    private static final int FIELDS = 7;
    private static final int TOLD = 6;

    private long[] data = new long[FIELDS * 1024];
    private final TreeMap<Integer, Locator> places = new TreeMap<>();
    private final Set<String> forms = new TreeSet<>();
    private String files = "";
    private int size;
    private long membersOnly;
    private boolean byPlace = true;

    /**
     * @param format the format's id
     * @param bytes  the raw bytes of the event; those of its row where it stands in a database, and its members count beside them
     */
    public void add(String format, Event event, byte[] bytes) {
        if (data.length < (size + 1) * FIELDS) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        Locator place = Locator.of(event.at().path()).inEntry(event.at().entry());
        if (places.isEmpty() || !places.lastEntry().getValue().equals(place)) {
            places.put(size, place);
        }
        String number = Long.toUnsignedString(event.at().position());
        boolean placed = event.id().isEmpty() || event.id().equals(number);
        byPlace &= placed;
        String log = event.facet("tenant").isEmpty() ? event.facet("stream") : event.facet("tenant");
        membersOnly += bytes.length == 0 ? 1 : 0;
        boolean raw = event.at().bytes().isKnown() && bytes.length > 0;
        boolean json = bytes.length > 0 && bytes[0] == '{';
        forms.add(raw && json && !placed ? "json" : format + (raw ? json ? " lines" : " text" : " rows"));
        int at = size * FIELDS;
        data[at] = digest(placed ? "@" + number + "/" + log : event.id());
        ByteBuffer content = ByteBuffer.wrap(Sha256.of(raw ? bytes : withMembers(event, bytes)));
        data[at + 1] = content.getLong();
        data[at + 2] = content.getLong();
        data[at + 3] = event.at().line();
        data[at + 4] = event.at().position();
        data[at + 5] = event.at().bytes().from();
        data[at + TOLD] = ByteBuffer.wrap(Sha256.of(json && !placed ? canonical(bytes) : withMembers(event, new byte[0]))).getLong();
        size++;
    }

    private static byte[] canonical(byte[] bytes) {
        try {
            return PythonJson.compactUtf8(JsonReader.parse(bytes));
        } catch (JsonSyntaxException | Unencodable damaged) {
            return bytes;
        }
    }

    /** Names the files that were read by their digests: events are not all that files hold, and some hold none. */
    public Marks of(Stream<String> digests) {
        files = digests.sorted().collect(Collectors.joining(" "));
        return this;
    }

    boolean hasSameFiles(Marks other) {
        return files.equals(other.files);
    }

    public int size() {
        return size;
    }

    /** How many events had no bytes and no row to be read, so that only what they tell can be compared. */
    public long membersOnly() {
        return membersOnly;
    }

    long key(int index) {
        return data[index * FIELDS];
    }

    /** Whether both are written in forms whose bytes can be compared: else only what the events tell can be. */
    boolean isOfForm(Marks other) {
        return forms.isEmpty() || other.forms.isEmpty() || !Collections.disjoint(forms, other.forms);
    }

    /** Whether events are known by their places alone, so that the same place need not be the same event. */
    boolean isByPlace() {
        return byPlace;
    }

    boolean isSameContent(int index, Marks other, int there) {
        int at = index * FIELDS;
        int and = there * FIELDS;
        return data[at + 1] == other.data[and + 1] && data[at + 2] == other.data[and + 2];
    }

    /** What the event tells, whatever form it is written in and wherever it stands. */
    long told(int index) {
        return data[index * FIELDS + TOLD];
    }

    Locator at(int index) {
        int at = index * FIELDS;
        Locator place = places.floorEntry(index).getValue().atLine(data[at + 3]).atPosition(data[at + 4]);
        return data[at + 5] < 0 ? place : place.atBytes(new Range(data[at + 5], data[at + 5]));
    }

    private static byte[] withMembers(Event event, byte[] row) {
        byte[] members = (event.type() + "\n" + event.time() + "\n" + new TreeMap<>(event.facets()) + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(members.length + row.length).put(members).put(row).array();
    }

    private static long digest(String text) {
        return ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
