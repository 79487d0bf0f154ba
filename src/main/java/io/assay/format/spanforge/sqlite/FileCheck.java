// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.Desk;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.Residue;
import io.assay.source.sqlite.SchemaObject;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteResidue;
import io.assay.source.sqlite.SqliteView;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is the database whole, and as the producer makes it? Asks SQLite's own check, compares the schema, says what stands only in side files, and
 * looks for events in bytes that no row owns.
 */
final class FileCheck {
    private static final Pattern EVENT_ID = Pattern.compile("\"event_id\":\"([0-9A-HJKMNP-TV-Z]{26})\"");
    private static final int IDS = 1000;

    private final EvidenceFile file;
    private final SqliteFile database;
    private final SqliteView view;
    private final Desk desk;
    private final Map<String, Residue> residue = new TreeMap<>();
    private OptionalLong sequence = OptionalLong.empty();
    private boolean utf8;

    FileCheck(EvidenceFile file, SqliteFile database, SqliteView view, Desk desk) {
        this.file = file;
        this.database = database;
        this.view = view;
        this.desk = desk;
    }

    void judge() throws SqliteException, UnreadableEvidence {
        Tally tally = desk.tally(StoreQuestion.FILE);
        tally.examined(1);
        for (String complaint : view.integrity()) {
            tally.report(Finding.of(StoreCode.CORRUPT, file.locator()).compared("", complaint));
        }
        for (SchemaObject stranger : StoreShape.strangers(view.schema())) {
            tally.report(Finding.of(StoreCode.SCHEMA, file.locator().inField(stranger.name()), stranger.name()));
        }
        try (SqlCursor encoding = view.query("PRAGMA encoding")) {
            utf8 = encoding.next() && encoding.value(0).text().equals(Optional.of("UTF-8"));
        }
        sequence = remembered();
        sideFiles(tally);
        SqliteResidue.scan(file, desk::isCancelled, this::look);
        desk.poll();
        tally.conclude();
    }

    /** The highest id ever given; 0 where the database has the memory and the row of this table was taken out of it. */
    private OptionalLong remembered() throws SqliteException {
        OptionalLong kept = view.sequence("events");
        boolean memory = view.schema().stream().anyMatch(object -> object.name().equals("sqlite_sequence"));
        return kept.isEmpty() && memory ? OptionalLong.of(0) : kept;
    }

    private void sideFiles(Tally tally) throws SqliteException {
        if (database.sideFiles().journal().isPresent()) {
            tally.report(Finding.of(StoreCode.JOURNAL, database.sideFiles().journal().get().locator(), database.sideFiles().foreignJournal() ? 0 : 1));
        }
        if (database.sideFiles().wal().isPresent()) {
            long with = rows(view);
            Optional<SqliteView> bare = database.withoutSideFiles();
            try (SqliteView alone = bare.orElseThrow()) {
                long without = alone.schema().stream().anyMatch(object -> object.name().equals("events")) ? rows(alone) : 0;
                tally.report(Finding.of(StoreCode.WAL_PENDING, database.sideFiles().wal().get().locator(), with, without));
            }
        }
    }

    private static long rows(SqliteView view) throws SqliteException {
        try (SqlCursor count = view.query("SELECT count(*) FROM events")) {
            return count.next() ? count.value(0).whole().orElse(0) : 0;
        }
    }

    private void look(Residue found) {
        Matcher matcher = EVENT_ID.matcher(new String(found.bytes(), StandardCharsets.ISO_8859_1));
        while (matcher.find() && residue.size() < IDS) {
            residue.putIfAbsent(matcher.group(1), found);
        }
    }

    OptionalLong sequence() {
        return sequence;
    }

    boolean utf8() {
        return utf8;
    }

    Map<String, Residue> residue() {
        return residue;
    }

    Set<String> residueIds() {
        return Set.copyOf(residue.keySet());
    }
}
