// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.format.Circumstances;
import io.assay.format.semvec.fact.FactExtractor;
import io.assay.format.semvec.fold.DerivedViews;
import io.assay.replay.Cutoff;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.StateFields;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreViewsTest {
    @TempDir
    private Path folder;

    /** Id and text of every event, in their order. */
    private static List<String[]> rows(Path file) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery("SELECT event_id, text FROM memory_events ORDER BY seq")) {
            while (found.next()) {
                rows.add(new String[] {found.getString(1), found.getString(2)});
            }
        }
        return rows;
    }

    @Test
    void aStateTellsItsTiersLiteralsAndTheFactsOfItsLastEvent() throws Exception {
        Path file = Files.write(folder.resolve("events.sqlite"), new SemvecStoreSample().good().getFirst().bytes());
        Circumstances nothing = new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH);
        List<String[]> events = rows(file);
        try (Replay replay = new StoreFormat().replay(EvidenceFile.named(file, new Custody()), nothing).orElseThrow()) {
            DerivedViews expected = new DerivedViews();
            for (int n = 1; n <= 3; n++) {
                String[] event = events.get(n - 1);
                expected.add(event[0], FactExtractor.extract(event[1]));
                Map<String, String> fields = StateFields.of(replay.at(new Cutoff.AtPosition(n), Scope.WHOLE));
                assertEquals(expected.tiersDigest(), fields.get("/memory/sha256"));
                assertEquals(event[0], fields.get("/memory/shortTerm/" + (n - 1)));
                assertEquals(expected.literalsDigest(), fields.get("/literals/sha256"));
                assertEquals(Integer.toString(expected.literals()), fields.get("/literals/count"));
            }
            Map<String, String> first = StateFields.of(replay.at(new Cutoff.AtPosition(1), Scope.WHOLE));
            assertEquals("1250.00", first.get("/facts/0/value"));
            assertTrue(first.containsKey("/literals/entries/numeric EUR 1250.00/count"), first.keySet().toString());
        }
    }
}
