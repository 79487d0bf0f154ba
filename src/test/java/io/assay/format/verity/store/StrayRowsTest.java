// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.format.Circumstances;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.VerityStoreSample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that no tenant's log asks for, and code in the database, are told. */
class StrayRowsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ALTER TABLE __checkpoints RENAME TO old; CREATE TABLE __checkpoints AS SELECT * FROM old; UPDATE __checkpoints SET tenant_id = 'x' WHERE rowid = 1 | verity.parse FAIL
        DROP TABLE __legal_holds; CREATE TABLE __legal_holds(hold_id, tenant_id, placed_at); INSERT INTO __legal_holds VALUES ('h', '123', 5)               | verity.parse FAIL
        ALTER TABLE __checkpoints RENAME TO old; CREATE VIEW __checkpoints AS SELECT * FROM old                                                             | verity.parse FAIL
        CREATE TRIGGER gone AFTER INSERT ON __events BEGIN DELETE FROM __events; END                                                                        | verity.unknown-member INFO
        """)
    void areTold(String sql, String code) throws Exception {
        VerityStoreSample sample = new VerityStoreSample();
        for (SampleFile file : sample.good()) {
            Files.write(folder.resolve(file.path()), file.bytes());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(sample.good().getFirst().path())); Statement statement = connection.createStatement()) {
            for (String one : sql.contains("TRIGGER") ? new String[] {sql} : sql.split(";")) {
                statement.execute(one);
            }
        }
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", sample.keys()));
        Set<String> codes = new Verification(List.of(new VerityStoreFormat())).run(List.of(folder), new Circumstances(new TrustFiles(name -> null)
                .add(trust, "trust.json", folder).store(), Instant.parse("2026-11-15T12:00:00Z")), CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).objects().stream()
                .flatMap(object -> object.findings().stream()).map(seen -> seen.finding().code().code() + " " + seen.finding().weight()).collect(Collectors.toSet());
        assertTrue(codes.contains(code), codes::toString);
    }
}
