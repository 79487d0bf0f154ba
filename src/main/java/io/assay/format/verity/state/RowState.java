// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.JsonObject;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.chain.MerkleTree;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.replay.entity.KeptMap;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of all streams after some events, and the root over them: rows in the order of their keys, each a leaf, folded as RFC 6962 folds. */
public final class RowState {
    private static final int STREAMS = 1024;

    private KeptMap<RowKey, Row> rows = KeptMap.empty();
    private final MessageDigest engine;
    private final Map<String, String> streams;
    /** A row of each stream: others hold their names together with it. */
    private final Map<String, Row> models;
    private long changes;

    public RowState() {
        this(Sha256.engine(), new HashMap<>(), new HashMap<>());
    }

    private RowState(MessageDigest engine, Map<String, String> streams, Map<String, Row> models) {
        this.engine = engine;
        this.streams = streams;
        this.models = models;
    }

    /** A copy that later changes leave alone; shares every row, and is for the same thread. */
    public RowState copy() {
        RowState copy = new RowState(engine, streams, models);
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
        boolean[] agrees = {change.isInsert()};
        changes++;
        rows = rows.changed(shared(change.key()), row -> {
            agrees[0] |= row.isPresent() && change.old().map(row.get()::agrees).orElse(false);
            return after(row, change);
        });
        return agrees[0];
    }

    /** Applies a change and does not ask what it says of the old values. */
    void take(Change change) {
        changes++;
        rows = rows.changed(shared(change.key()), row -> after(row, change));
    }

    private Optional<Row> after(Optional<Row> row, Change change) {
        Row now = row.orElse(Row.ABSENT).after(change);
        if (now == Row.ABSENT) {
            return Optional.empty();
        }
        Row same = now.like(models.getOrDefault(change.key().stream(), now));
        models.put(change.key().stream(), same);
        return Optional.of(same);
    }

    /** Keys of one stream hold one text of its name. */
    private RowKey shared(RowKey key) {
        if (streams.size() > STREAMS) {
            streams.clear();
            models.clear();
        }
        return key.in(streams.computeIfAbsent(key.stream(), name -> name));
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
}
