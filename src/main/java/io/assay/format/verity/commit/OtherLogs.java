// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.commit;

import io.assay.canon.Hex;
import io.assay.evidence.Digest;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the transactions that another log in the same folder bears: commitment proofs name no tenant, so a proof whose transaction stands in another
 * log, and not in this one, is about that one. Ids are looked for in hex (JSON Lines, CSV) and as their 16 bytes (SQLite, Parquet without
 * compression).
 */
public final class OtherLogs {
    private static final int ID = 16;
    private static final int STEP = 1 << 20;
    private static final int MOST = 100;

    private final Map<Long, Digest> raw = new HashMap<>();
    private final Map<Long, Digest> spelled = new HashMap<>();
    private final Set<Digest> found = new HashSet<>();

    private OtherLogs(Set<Digest> ids) {
        for (Digest id : ids) {
            byte[] bytes = Hex.decode(id.hex()).orElseThrow();
            raw.put(ByteBuffer.wrap(bytes).getLong(), id);
            spelled.put(ByteBuffer.wrap(id.hex().getBytes(StandardCharsets.US_ASCII)).getLong(), id);
        }
    }

    /** Those of the ids that stand in a log beside the artefact. */
    public static Set<Digest> bearing(EvidenceFile artefact, Set<Digest> ids) throws UnreadableEvidence {
        OtherLogs logs = new OtherLogs(ids);
        List<EvidenceFile> beside = ids.isEmpty() ? List.of() : artefact.siblings();
        for (EvidenceFile file : beside.subList(0, Math.min(MOST, beside.size()))) {
            if (file.isRegular() && file.size() <= EvidenceFile.WHOLE && !file.simpleName().equals(artefact.simpleName()) && isLog(file)) {
                logs.scan(file);
            }
        }
        return logs.found;
    }

    /** A store has a table of events, an export a column of links. */
    private static boolean isLog(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return head.startsWith("SQLite format 3") && head.contains("__events") || head.startsWith("PAR1")
                || head.contains("prev_hash") && head.contains("idempotency_id");
    }

    private void scan(EvidenceFile file) throws UnreadableEvidence {
        for (long at = 0; at < file.size(); at += STEP) {
            ByteBuffer piece = ByteBuffer.wrap(file.read(at, (int) Math.min(STEP + 2L * ID, file.size() - at)));
            for (int i = 0; i + ID <= piece.limit(); i++) {
                long first = piece.getLong(i);
                match(raw.get(first), piece, i, false);
                match(spelled.get(first), piece, i, true);
            }
        }
    }

    private void match(Digest id, ByteBuffer piece, int at, boolean hex) {
        if (id != null) {
            byte[] whole = hex ? id.hex().getBytes(StandardCharsets.US_ASCII) : Hex.decode(id.hex()).orElseThrow();
            if (at + whole.length <= piece.limit() && piece.slice(at, whole.length).equals(ByteBuffer.wrap(whole))) {
                found.add(id);
            }
        }
    }
}
