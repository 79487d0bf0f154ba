// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqliteException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the smaller tables of the reference schema: metadata, audit log, certificates, checkpoints. */
public final class TableReader {
    private static final List<String> CHECKPOINT = List.of("user_id", "n", "last_seq", "last_event_id", "created_at", "state", "state_sha256", "stream_sha256");

    private final StoreDatabase database;

    public TableReader(StoreDatabase database) {
        this.database = database;
    }

    /** Keys and values of {@code store_meta}; a value that is no text is left out. */
    public Map<String, String> meta() throws UnreadableEvidence {
        Map<String, String> meta = new LinkedHashMap<>();
        database.each(cells -> {
            if (cells.text(0).isPresent() && cells.text(1).isPresent()) {
                meta.put(cells.text(0).get(), cells.text(1).get());
            }
        }, "SELECT key, value FROM store_meta ORDER BY key");
        return meta;
    }

    public void audit(Consumer<AuditRecord> taker) throws UnreadableEvidence {
        database.each(cells -> taker.accept(audit(cells)),
                "SELECT audit_id, ts, action, user_id, detail, prev_hash, entry_hash FROM audit_log ORDER BY audit_id");
    }

    private static AuditRecord audit(Cells cells) throws SqliteException {
        List<String> faults = new ArrayList<>();
        String[] names = {"ts", "action", "user_id", "detail", "prev_hash", "entry_hash"};
        String[] texts = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            texts[i] = cells.text(i + 1).orElse(null);
            boolean absent = names[i].equals("user_id") && cells.isNull(i + 1);
            if (texts[i] == null && !absent) {
                faults.add(names[i]);
            }
        }
        return new AuditRecord(cells.whole(0).orElse(-1), texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], faults.isEmpty() ? "" : faults.getFirst());
    }

    public List<CertificateRow> certificates() throws UnreadableEvidence {
        List<CertificateRow> rows = new ArrayList<>();
        database.each(cells -> rows.add(new CertificateRow(cells.text(0).orElse(""), cells.text(1).orElse(""), cells.utf8(2).orElse(new byte[0]))),
                "SELECT certificate_id, user_id, certificate_json FROM deletion_certificates ORDER BY certificate_id");
        return rows;
    }

    public List<CheckpointRow> checkpoints() throws UnreadableEvidence {
        List<CheckpointRow> rows = new ArrayList<>();
        database.each(cells -> rows.add(checkpoint(cells)), "SELECT " + String.join(", ", CHECKPOINT)
                + " FROM replay_checkpoints ORDER BY user_id, n");
        return rows;
    }

    private static CheckpointRow checkpoint(Cells cells) throws SqliteException {
        List<String> faults = new ArrayList<>();
        String[] texts = new String[CHECKPOINT.size()];
        for (int i = 0; i < texts.length; i++) {
            String column = CHECKPOINT.get(i);
            texts[i] = cells.text(i).orElse("");
            boolean there = switch (column) {
                case "n", "last_seq" -> cells.whole(i).isPresent();
                case "state" -> cells.blob(i).isPresent();
                default -> !texts[i].isEmpty();
            };
            if (!there) {
                faults.add(column);
            }
        }
        return new CheckpointRow(texts[0], cells.whole(1).orElse(-1), cells.whole(2).orElse(-1), texts[3], texts[4], cells.blob(5).orElse(new byte[0]), texts[6],
                texts[7], faults.isEmpty() ? "" : faults.getFirst());
    }
}
