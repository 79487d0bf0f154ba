// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.JsonObject;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.chain.MerkleTree;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.format.verity.Operations;
import io.assay.replay.entity.KeptMap;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of all streams after some events, and the root over them: rows in the order of their keys, each a leaf, folded as RFC 6962 folds. */
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
        Row now = (row == null ? Row.ABSENT : row).after(change);
        if (now != Row.ABSENT) {
            rows = rows.with(change.key(), now);
        } else if (row != null) {
            rows = rows.without(change.key());
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
}
