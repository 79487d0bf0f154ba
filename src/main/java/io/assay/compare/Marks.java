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

/** The events of one state, in order, at 40 bytes each. The identity of an event is its id, or its position where it has none. */
public final class Marks {
    private static final int FIELDS = 5;

    private long[] data = new long[FIELDS * 1024];
    private String path = "";
    private int size;

    /** @param bytes the raw bytes of the event; those of its row where it stands in a database, and its members count beside them */
    public void add(Event event, byte[] bytes) {
        if (data.length < (size + 1) * FIELDS) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        path = event.at().path();
        String identity = event.id().isEmpty() ? "@" + event.at().position() + "/" + event.facet("stream") : event.id();
        byte[] said = event.at().bytes().isKnown() && bytes.length > 0 ? bytes : withMembers(event, bytes);
        int at = size * FIELDS;
        data[at] = digest(identity.getBytes(StandardCharsets.UTF_8));
        data[at + 1] = digest(said);
        data[at + 2] = event.at().line();
        data[at + 3] = event.at().position();
        data[at + 4] = event.at().bytes().from();
        size++;
    }

    public int size() {
        return size;
    }

    long key(int index) {
        return data[index * FIELDS];
    }

    long content(int index) {
        return data[index * FIELDS + 1];
    }

    Locator at(int index) {
        int at = index * FIELDS;
        Locator place = Locator.of(path).atLine(data[at + 2]).atPosition(data[at + 3]);
        return data[at + 4] < 0 ? place : place.atBytes(new Range(data[at + 4], data[at + 4]));
    }

    private static byte[] withMembers(Event event, byte[] row) {
        byte[] members = (event.type() + "\n" + event.time() + "\n" + new TreeMap<>(event.facets()) + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(members.length + row.length).put(members).put(row).array();
    }

    private static long digest(byte[] bytes) {
        return ByteBuffer.wrap(Sha256.of(bytes)).getLong();
    }
}
