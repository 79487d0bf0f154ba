// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.format.semvec.fact.Fact;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * One fact of one event.
 *
 * @param key   kind, unit or type, and value, each with a tab after it: what makes two facts one literal
 * @param event number of the event among its user's, from 1
 * @param id    of the event
 */
record Mention(byte[] key, long event, byte[] id) {
    /** By key, as unsigned bytes, then by event. */
    static final Comparator<Mention> ORDER = Comparator.comparing(Mention::key, Arrays::compareUnsigned).thenComparingLong(Mention::event);

    static Mention of(Fact fact, long event, byte[] id) {
        String key = fact.kind().word() + '\t' + (fact.unit().isEmpty() ? fact.idType() : fact.unit()) + '\t' + fact.value() + '\t';
        return new Mention(key.getBytes(StandardCharsets.UTF_8), event, id);
    }

    boolean isSameLiteral(Mention other) {
        return Arrays.equals(key, other.key);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(key.length);
        out.write(key);
        out.writeLong(event);
        out.writeInt(id.length);
        out.write(id);
    }

    static Mention read(DataInputStream in) throws IOException {
        return new Mention(in.readNBytes(in.readInt()), in.readLong(), in.readNBytes(in.readInt()));
    }
}
