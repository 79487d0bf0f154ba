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
    private final MessageDigest engine = Sha256.engine();

    /** A copy that later changes leave alone; shares every row. */
    public RowState copy() {
        RowState copy = new RowState();
        copy.rows = rows;
        return copy;
    }

    public int size() {
        return rows.size();
    }

    /** Applies a change; false where the old values it names are not those of the row. */
    public boolean apply(Change change) {
        Row row = rows.find(change.key()).orElse(null);
        boolean agrees = change.operation().equals(Operations.INSERT) || change.old().map(old -> row != null && row.agrees(old)).orElse(row != null);
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

    /** One row; its leaf is kept until it changes. */
    private static final class Row {
        private final Map<String, JsonValue> members;
        private byte[] leaf;

        private Row(Map<String, JsonValue> members) {
            this.members = members;
        }

        static Row of(JsonObject object) {
            return new Row(new LinkedHashMap<>()).with(object);
        }

        Row with(JsonObject changes) {
            Map<String, JsonValue> changed = new LinkedHashMap<>(members);
            changes.members().forEach(member -> changed.put(member.name(), member.value()));
            return new Row(changed);
        }

        boolean agrees(JsonObject old) {
            return old.members().stream().allMatch(member -> members.containsKey(member.name()) && same(members.get(member.name()), member.value()));
        }

        JsonObject object() {
            List<JsonMember> list = new ArrayList<>();
            members.forEach((name, value) -> list.add(new JsonMember(name, 0, 0, value)));
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
