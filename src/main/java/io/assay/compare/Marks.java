// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.crypto.Sha256;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of one state, in order, at 48 bytes each. The identity of an event is its id, or its position where it has none. Of its content 128 bits of
 * the SHA-256 are kept: whoever writes both states could find two contents with the same 64.
 */
public final class Marks {
    private static final int FIELDS = 6;

    private long[] data = new long[FIELDS * 1024];
    private final TreeMap<Integer, Locator> places = new TreeMap<>();
    private String files = "";
    private int size;
    private long membersOnly;

    /** @param bytes the raw bytes of the event; those of its row where it stands in a database, and its members count beside them */
    public void add(Event event, byte[] bytes) {
        if (data.length < (size + 1) * FIELDS) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        Locator place = Locator.of(event.at().path()).inEntry(event.at().entry());
        if (places.isEmpty() || !places.lastEntry().getValue().equals(place)) {
            places.put(size, place);
        }
        String identity = event.id().isEmpty() ? "@" + event.at().position() + "/" + event.facet("stream") : event.id();
        membersOnly += bytes.length == 0 ? 1 : 0;
        byte[] said = event.at().bytes().isKnown() && bytes.length > 0 ? bytes : withMembers(event, bytes);
        int at = size * FIELDS;
        data[at] = digest(identity.getBytes(StandardCharsets.UTF_8));
        ByteBuffer content = ByteBuffer.wrap(Sha256.of(said));
        data[at + 1] = content.getLong();
        data[at + 2] = content.getLong();
        data[at + 3] = event.at().line();
        data[at + 4] = event.at().position();
        data[at + 5] = event.at().bytes().from();
        size++;
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

    boolean isSameContent(int index, Marks other, int there) {
        int at = index * FIELDS;
        int and = there * FIELDS;
        return data[at + 1] == other.data[and + 1] && data[at + 2] == other.data[and + 2];
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

    private static long digest(byte[] bytes) {
        return ByteBuffer.wrap(Sha256.of(bytes)).getLong();
    }
}
