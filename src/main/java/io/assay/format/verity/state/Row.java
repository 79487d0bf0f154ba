// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.chain.MerkleTree;
import io.assay.format.verity.Operations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row: the values that a change leaves alone are shared with the row before it. Its leaf in the tree over all rows is u32(length) || stream ||
 * u32(length) || id || row in RFC 8785 form, numbers little-endian; it is kept until the row changes.
 */
final class Row {
    /** No row. */
    static final Row ABSENT = new Row(new String[0], new JsonValue[0]);

    private static final Row EMPTY = new Row(new String[0], new JsonValue[0]);

    private final String[] names;
    private final JsonValue[] values;
    private byte[] leaf;

    private Row(String[] names, JsonValue[] values) {
        this.names = names;
        this.values = values;
    }

    static Row of(JsonObject object) {
        return EMPTY.with(object);
    }

    /** The row after a change; none after a DELETE, and none where an UPDATE finds none. */
    Row after(Change change) {
        return switch (change.operation()) {
            case Operations.INSERT -> of(change.now().orElseThrow());
            case Operations.UPDATE -> this == ABSENT ? ABSENT : with(change.now().orElseThrow());
            default -> ABSENT;
        };
    }

    private Row with(JsonObject changes) {
        List<JsonMember> members = changes.members();
        String[] all = names;
        JsonValue[] now = Arrays.copyOf(values, values.length + members.size());
        int count = values.length;
        for (JsonMember member : members) {
            int at = indexOf(all, count, member.name());
            if (at == count) {
                all = count < all.length ? all : Arrays.copyOf(all, now.length);
                all[count++] = member.name();
            }
            now[at] = member.value();
        }
        return new Row(all.length == count ? all : Arrays.copyOf(all, count), Arrays.copyOf(now, count));
    }

    /** The place of a name among the first so many; behind them where it is none of them. */
    private static int indexOf(String[] all, int count, String name) {
        int at = 0;
        while (at < count && !all[at].equals(name)) {
            at++;
        }
        return at;
    }

    /** The same row, which holds its names together with another where they are the same. */
    Row like(Row other) {
        return names != other.names && Arrays.equals(names, other.names) ? new Row(other.names, values) : this;
    }

    /** Whether the row has these values; a member that it never had is as good as null. */
    boolean agrees(JsonObject old) {
        return old.members().stream().allMatch(member -> {
            int at = indexOf(names, names.length, member.name());
            return at < names.length ? same(values[at], member.value()) : member.value() instanceof JsonNull;
        });
    }

    JsonObject object() {
        List<JsonMember> list = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            list.add(new JsonMember(names[i], 0, 0, values[i]));
        }
        return new JsonObject(list, 0, 0);
    }

    byte[] leaf(RowKey key, MessageDigest engine) throws Unencodable {
        if (leaf == null) {
            byte[] stream = RowKey.utf8(key.stream());
            byte[] id = RowKey.utf8(key.id());
            leaf = MerkleTree.leaf(engine, length(stream), stream, length(id), id, CanonicalJson.bytes(object()));
        }
        return leaf;
    }

    private static boolean same(JsonValue one, JsonValue other) {
        try {
            return Arrays.equals(CanonicalJson.bytes(one), CanonicalJson.bytes(other));
        } catch (Unencodable noForm) {
            return false;
        }
    }

    private static byte[] length(byte[] bytes) {
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).array();
    }
}
