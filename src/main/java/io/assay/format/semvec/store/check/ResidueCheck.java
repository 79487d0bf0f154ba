// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Range;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.Residue;
import io.assay.source.sqlite.SideFiles;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteResidue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Looks for erased users in bytes that belong to no row any more, and in side files: SQLite frees pages and cells without wiping them unless told
 * to. Short ids are left out, since they occur by chance.
 */
public final class ResidueCheck {
    private static final int SHORTEST = 4;
    private static final int BLOCK = 1 << 20;
    private static final String EVENT_TYPE = "update";

    private final Map<String, byte[]> wanted = new TreeMap<>();
    private final Map<String, Long> places = new TreeMap<>();
    private final Map<String, Range> first = new TreeMap<>();
    private final Map<String, String> kinds = new TreeMap<>();

    /** @param users erased users */
    public ResidueCheck(Set<String> users) {
        users.stream().filter(user -> user.getBytes(StandardCharsets.UTF_8).length >= SHORTEST)
                .forEach(user -> wanted.put(user, user.getBytes(StandardCharsets.UTF_8)));
    }

    public void judge(EvidenceFile file, SideFiles beside, EventWalk walk, BooleanSupplier cancelled, Tally tally) throws UnreadableEvidence {
        if (wanted.isEmpty()) {
            tally.notApplicable();
            return;
        }
        try {
            tally.examined(SqliteResidue.scan(file, cancelled, this::look).pages());
        } catch (SqliteException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "pages", broken);
        }
        if (beside.wal().isPresent()) {
            lookIn(beside.wal().get(), "WRITE_AHEAD_LOG", walk);
        }
        for (EvidenceFile journal : Stream.concat(beside.journal().stream(), beside.spentJournal().stream()).toList()) {
            lookIn(journal, "ROLLBACK_JOURNAL", walk);
        }
        places.forEach((user, count) -> tally.report(Finding.of(StoreCode.FORGET_RESIDUE_BYTES, file.locator().atBytes(first.get(user)), user, count,
                kinds.get(user))));
    }

    private void look(Residue residue) {
        wanted.forEach((user, bytes) -> {
            int at = indexOf(residue.bytes(), bytes, 0);
            if (at >= 0) {
                found(user, new Range(residue.at().from() + at, residue.at().from() + at + bytes.length), residue.kind().name());
            }
        });
    }

    /** Audit record and certificate of an erasure name the user too: in a log only an event row counts, whose type follows the user. */
    private void lookIn(EvidenceFile log, String kind, EventWalk walk) throws UnreadableEvidence {
        for (String user : wanted.keySet()) {
            byte[] row = (user + EVENT_TYPE).getBytes(StandardCharsets.UTF_8);
            for (long from = 0; from < log.size() && walk.of(user).events() == 0; from += BLOCK) {
                byte[] block = log.read(from, (int) Math.min(BLOCK + row.length, log.size() - from));
                if (indexOf(block, row, 0) >= 0) {
                    found(user, Range.NONE, kind);
                }
            }
        }
    }

    private void found(String user, Range at, String kind) {
        places.merge(user, 1L, Long::sum);
        first.putIfAbsent(user, at);
        kinds.putIfAbsent(user, kind);
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
