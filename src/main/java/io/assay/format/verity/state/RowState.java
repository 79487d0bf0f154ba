// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.chain.MerkleTree;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.format.verity.Operations;
import io.assay.replay.entity.KeptMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of all streams after some events, and the root over them: rows in the order of their keys, each a leaf of u32(length) || stream ||
 * u32(length) || id || row in RFC 8785 form, numbers little-endian, folded as RFC 6962 folds.
 */
public final class RowState {
    private KeptMap<RowKey, Row> rows = KeptMap.empty();
    private final MessageDigest engine;
    private long changes;

    public RowState() {
        this(Sha256.engine());
    }

    private RowState(MessageDigest engine) {
        this.engine = engine;
    }

    /** A copy that later changes leave alone; shares every row, and is for the same thread. */
    public RowState copy() {
        RowState copy = new RowState(engine);
        copy.rows = rows;
        copy.changes = changes;
        return copy;
    }

    /** Changes applied so far. */
    long changes() {
        return changes;
    }

    public int size() {
        return rows.size();
    }

    /** Applies a change; false where the old values it names are not those of the row. */
    public boolean apply(Change change) {
        Row row = rows.find(change.key()).orElse(null);
        changes++;
        boolean agrees = change.operation().equals(Operations.INSERT) || change.old().map(old -> row != null && row.agrees(old)).orElse(false);
        switch (change.operation()) {
            case Operations.INSERT -> rows = rows.with(change.key(), Row.of(change.now().orElseThrow()));
            case Operations.UPDATE -> {
                if (row != null) {
                    rows = rows.with(change.key(), row.with(change.now().orElseThrow()));
                }
            }
            default -> rows = rows.without(change.key());
        }
        return agrees;
    }

    /** The root; empty where a row has no canonical form. */
    public Optional<Digest> root() {
        MerkleTree tree = new MerkleTree();
        boolean[] formless = {false};
        rows.forEach((key, row) -> {
            try {
                tree.add(row.leaf(key, engine));
            } catch (Unencodable noForm) {
                formless[0] = true;
            }
        });
        return formless[0] ? Optional.empty() : Optional.of(Digest.of(tree.root()));
    }

    /** Rows by stream, then by id. */
    public Map<String, Map<String, JsonObject>> streams() {
        Map<String, Map<String, JsonObject>> streams = new LinkedHashMap<>();
        rows.forEach((key, row) -> streams.computeIfAbsent(key.stream(), name -> new LinkedHashMap<>()).put(key.id(), row.object()));
        return streams;
    }

    /** One row: the values that a change leaves alone are shared with the row before it. Its leaf is kept until it changes. */
    private static final class Row {
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

        Row with(JsonObject changes) {
            String[] all = names;
            JsonValue[] now = values.clone();
            for (JsonMember member : changes.members()) {
                int at = Arrays.asList(all).indexOf(member.name());
                if (at < 0) {
                    at = all.length;
                    all = Arrays.copyOf(all, at + 1);
                    all[at] = member.name();
                    now = Arrays.copyOf(now, at + 1);
                }
                now[at] = member.value();
            }
            return new Row(all, now);
        }

        boolean agrees(JsonObject old) {
            return old.members().stream().allMatch(member -> {
                int at = Arrays.asList(names).indexOf(member.name());
                return at >= 0 && same(values[at], member.value());
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
}
