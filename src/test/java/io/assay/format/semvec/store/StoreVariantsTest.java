// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.verify.ObjectResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody with write access to a store does to it, statement by statement, and the name under which it is found. */
class StoreVariantsTest {
    private static final String FILE = "events.sqlite";

    @TempDir
    Path folder;

    /** The demo's store with other expectations. */
    private record Expecting(Map<String, Object> expectations) implements Sample {
        @Override
        public String name() {
            return "store";
        }

        @Override
        public List<SampleFile> good() {
            return new SemvecStoreSample().good();
        }

        @Override
        public List<SampleFile> tampered() {
            return good();
        }

        @Override
        public List<Map<String, Object>> keys() {
            return new SemvecStoreSample().keys();
        }

        @Override
        public List<Map<String, Object>> anchors() {
            return new SemvecStoreSample().anchors();
        }
    }

    private ObjectResult run(Map<String, Object> expectations, String... changes) throws Exception {
        Sample sample = new Expecting(expectations);
        Path work = Files.write(folder.resolve("work.sqlite"), sample.good().getFirst().bytes());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + work); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete=ON");
            for (String change : changes) {
                statement.execute(change);
            }
        }
        return new FormatBench(new StoreFormat(), sample, FILE, folder).run(List.of(new SampleFile(FILE, Files.readAllBytes(work))));
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code().replace("semvec.", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM memory_events WHERE seq = 3                                                | store.seq-gap-unaccounted store.replay-stream-mismatch
            DELETE FROM memory_events WHERE seq = 5                                                | store.seq-gap-unaccounted store.replay-checkpoint-beyond-end
            UPDATE sqlite_sequence SET seq = 4 WHERE name = 'memory_events'                        | store.sequence-rewound
            DELETE FROM sqlite_sequence WHERE name = 'memory_events'                               | store.sequence-rewound
            DELETE FROM sqlite_sequence WHERE name = 'audit_log'                                   | store.sequence-rewound
            UPDATE memory_events SET event_id = (SELECT event_id FROM memory_events WHERE seq = 1) | store.event-duplicate-id
            UPDATE memory_events SET event_type = 'other' WHERE seq = 1                            | store.replay-stream-mismatch
            UPDATE memory_events SET meta = NULL WHERE seq = 1                                     | store.replay-stream-mismatch
            UPDATE memory_events SET meta = '[1]' WHERE seq = 1                                    | store.meta-not-json
            UPDATE memory_events SET created_at = '2027-01-01T00:00:00+00:00' WHERE seq = 1        | store.time-future store.time-regression
            UPDATE memory_events SET created_at = 'yesterday' WHERE seq = 1                        | store.event-malformed
            UPDATE memory_events SET embedding = zeroblob(31) WHERE seq = 3                        | store.embedding-length
            UPDATE memory_events SET embedding = zeroblob(24) WHERE seq = 3                        | store.dim-mismatch
            UPDATE memory_events SET embedding_dtype = 'f16le' WHERE seq = 3                       | store.embedding-dtype
            UPDATE memory_events SET embedding = CAST(embedding AS TEXT) WHERE seq = 3             | store.event-malformed
            UPDATE facts SET raw = '9 EUR' WHERE unit = 'EUR'                                      | fact.raw-mismatch
            UPDATE facts SET value = '1250.0000000000002' WHERE unit = 'EUR'                       | fact.value-mismatch fact.float-artifact
            UPDATE facts SET value = '1.25' WHERE unit = 'EUR'                                     | fact.value-mismatch
            UPDATE facts SET unit = 'USD' WHERE unit = 'EUR'                                       | fact.unit-mismatch
            UPDATE facts SET value = '2026-11-16T00:00:00+00:00' WHERE kind = 'date'               | fact.value-mismatch
            UPDATE facts SET value = 'DE89370400440532013001' WHERE id_type = 'iban'               | fact.value-mismatch fact.iban-checksum
            UPDATE facts SET start = start + 1, "end" = "end" + 1 WHERE unit = 'kWh'               | fact.raw-mismatch
            UPDATE facts SET user_id = 'user-ben' WHERE unit = 'kWh'                               | fact.owner-mismatch
            UPDATE facts SET event_id = 'nobody' WHERE unit = 'kWh'                                | fact.orphan fact.missing
            UPDATE facts SET kind = 'date' WHERE unit = 'kWh'                                      | fact.not-extractable
            UPDATE audit_log SET detail = '{"store_id":"x"}' WHERE audit_id = 1                    | store.audit-chain-broken store.meta-mismatch
            UPDATE audit_log SET user_id = 'user-x' WHERE audit_id = 2                             | store.audit-chain-broken
            UPDATE audit_log SET detail = replace(detail, '[2,4]', '[2,2]') WHERE audit_id = 2     | store.retention-audit-count-mismatch
            UPDATE audit_log SET detail = replace(detail, '[2,4]', '[2,400]') WHERE audit_id = 2   | store.audit-deleted-seq-never-assigned
            UPDATE audit_log SET detail = replace(detail, '[2,4]', '[2,0]') WHERE audit_id = 2     | store.audit-deleted-seq-never-assigned
            INSERT INTO audit_log SELECT 3, ts, action, user_id, detail, prev_hash, entry_hash FROM audit_log WHERE audit_id = 2 | store.audit-deleted-seq-twice
            UPDATE audit_log SET detail = replace(detail, 'user_request', 'ttl_expired') WHERE audit_id = 2 | certificate.reason-mismatch
            UPDATE audit_log SET detail = json_set(detail, '$.certificate_id', 'other') WHERE audit_id = 2  | certificate.no-audit-record store.forget-no-cert store.audit-chain-broken
            DROP TABLE replay_checkpoints                                                          | store.table-absent
            DROP TABLE deletion_certificates                                                       | store.table-absent store.forget-no-cert
            DELETE FROM audit_log WHERE audit_id = 1                                               | store.audit-chain-broken store.audit-id-gap
            DELETE FROM audit_log WHERE audit_id = 2                                               | store.audit-id-gap certificate.no-audit-record store.seq-gap-unaccounted
            DELETE FROM deletion_certificates                                                      | store.forget-no-cert
            UPDATE deletion_certificates SET certificate_json = replace(certificate_json, 'user_request', 'ttl_expired') | certificate.sig-invalid
            UPDATE deletion_certificates SET user_id = 'user-x'                                    | store.certificate-column
            UPDATE replay_checkpoints SET state_sha256 = ''                                        | checkpoint.malformed
            UPDATE replay_checkpoints SET state = zeroblob(32)                                     | store.replay-state-mismatch
            UPDATE replay_checkpoints SET last_event_id = 'x'                                      | store.replay-stream-mismatch
            UPDATE replay_checkpoints SET user_id = 'user-ben'                                     | store.forget-derived-data-left
            UPDATE store_meta SET value = '0.2' WHERE key = 'alpha'                                | store.meta-mismatch
            UPDATE store_meta SET value = 'assay-semvec-store/2' WHERE key = 'schema'              | store.schema-unknown
            """)
    void whatWasDoneIsNamed(String change, String expected) throws Exception {
        ObjectResult result = run(Map.of(), change);
        Set<String> codes = codes(result);
        assertTrue(codes.containsAll(List.of(expected.split(" "))), change + ": " + codes);
        boolean warnsOnly = expected.endsWith("store.forget-no-cert") || expected.endsWith("store.table-absent");
        assertEquals(warnsOnly, result.verdict().indication() == Indication.TOTAL_PASSED, change);
    }

    @Test
    void whatAStoreDoesNotSayOfItselfContradictsNothing() throws Exception {
        ObjectResult result = run(Map.of(), "DELETE FROM store_meta WHERE key = 'alpha'");
        assertTrue(codes(result).contains("store.meta-mismatch"), codes(result)::toString);
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
    }

    @Test
    void aComponentThatIsNoNumberStopsTheReplay() throws Exception {
        ObjectResult infinite = run(Map.of(), "UPDATE memory_events SET embedding = x'000000000000f07f" + "00".repeat(24) + "' WHERE seq = 3");
        assertTrue(codes(infinite).contains("store.embedding-nonfinite"), codes(infinite)::toString);
        ObjectResult huge = run(Map.of(), "UPDATE memory_events SET embedding = x'ffffffffffffef7f" + "00".repeat(24) + "' WHERE seq = 3");
        assertTrue(codes(huge).contains("store.embedding-overflow"), codes(huge)::toString);
        assertEquals(Indication.TOTAL_FAILED, huge.verdict().indication());
    }

    @Test
    void anEventOfTheForgottenUserContradictsTheCertificate() throws Exception {
        ObjectResult result = run(Map.of(), "INSERT INTO memory_events SELECT 2, '0e0c2a4e-1111-4222-8333-444455556666', 'user-ben', event_type,"
                + " '2026-11-02T09:00:00+00:00', 'plain words', embedding, embedding_dtype, dimension, NULL FROM memory_events WHERE seq = 1");
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertTrue(codes(result).containsAll(List.of("certificate.contradicted-by-store", "store.audit-deleted-seq-still-present")), codes(result)::toString);
    }

    @Test
    void bytesOfTheForgottenUserInFreePagesAreFound() throws Exception {
        ObjectResult result = run(Map.of(), "PRAGMA secure_delete=OFF", "CREATE TABLE scratch(t TEXT)", "INSERT INTO scratch VALUES('user-ben said this')",
                "DROP TABLE scratch");
        assertTrue(codes(result).contains("store.forget-residue-bytes"), codes(result)::toString);
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
    }

    @Test
    void settingsOfTheServerAreHeldAgainstTheStore() throws Exception {
        Map<String, String> wanted = new HashMap<>();
        wanted.put("SEMVEC_RETENTION_DAYS_CHAT=7", "store.retention-overdue");
        wanted.put("SEMVEC_RETENTION_DAYS_AUDIT=100", "store.configuration-contradicted");
        wanted.put("SEMVEC_ENABLE_EVENT_STORE=0", "store.configuration-contradicted");
        wanted.put("SEMVEC_ENABLE_NUMERIC_EXTRACTOR=false", "store.configuration-contradicted");
        for (Map.Entry<String, String> setting : wanted.entrySet()) {
            String[] parts = setting.getKey().split("=");
            assertTrue(codes(run(Map.of(parts[0], parts[1]))).contains(setting.getValue()), setting.getKey());
            assertTrue(codes(run(Map.of("environment", Map.of(parts[0], parts[1])))).contains(setting.getValue()), setting.getKey());
        }
    }
}
