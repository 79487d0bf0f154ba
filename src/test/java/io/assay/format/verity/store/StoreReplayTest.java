// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.check.Outcome;
import io.assay.format.Circumstances;
import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.UnknownScope;
import io.assay.sample.verity.VerityStoreSample;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a store at any position, each tenant by itself, and nothing beside the store. */
class StoreReplayTest {
    private static final String COLUMNS = "position, timestamp, stream_id, stream, actor, caused_by, client_ip, operation, idempotency_id, key_id, nonce, data,"
            + " tombstone, prev_hash, hash";

    @TempDir
    private Path folder;
    private final VerityStoreSample sample = new VerityStoreSample();
    private Path store;

    @BeforeEach
    void layOut() throws Exception {
        store = Files.write(folder.resolve("store.db"), sample.good().getFirst().bytes());
    }

    private Replay replay(boolean trusting) throws Exception {
        byte[] keys = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", trusting ? sample.keys() : List.of()));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(keys, "keys.json", folder).store(), Instant.parse("2026-11-15T12:00:00Z"));
        return new VerityStoreFormat().replay(EvidenceFile.named(store, new Custody()), circumstances).orElseThrow();
    }

    @Test
    void everyPositionHasItsStateAndASealOfAPinnedKeyBindsIt() throws Exception {
        try (Replay replay = replay(true); Replay untrusting = replay(false)) {
            Projection all = replay.at(new Cutoff.Everything(), Scope.WHOLE);
            long last = replay.extent(Scope.WHOLE).last();
            assertEquals(last + 1, all.events());
            for (long position = 0; position <= last; position++) {
                assertEquals(position + 1, replay.at(new Cutoff.AtPosition(position), Scope.WHOLE).events());
            }
            assertTrue(all.verified() > 0);
            assertEquals(0, untrusting.at(new Cutoff.Everything(), Scope.WHOLE).verified());
            assertEquals(Outcome.INDETERMINATE, untrusting.at(new Cutoff.Everything(), Scope.WHOLE).outcome());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(store), left.toList());
        }
    }

    @Test
    void ofSeveralTenantsOneIsNamed() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store); Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO __events (tenant_id, " + COLUMNS + ") SELECT 99, " + COLUMNS + " FROM __events WHERE position < 2");
        }
        try (Replay replay = replay(true)) {
            assertThrows(UnknownScope.class, () -> replay.at(new Cutoff.Everything(), Scope.WHOLE));
            assertThrows(UnknownScope.class, () -> replay.at(new Cutoff.Everything(), new Scope("nowhere", "99")));
            assertEquals(2, replay.at(new Cutoff.Everything(), new Scope("", "99")).events());
            assertTrue(replay.scopes().contains(new Scope("", "99")));
        }
    }
}
