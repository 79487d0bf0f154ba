// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.format.semvec.store.rows.AuditRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which audit records tell of a deletion. */
class DeletionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', nullValues = "NULL", textBlock = """
            retention_sweep | NULL | {"cutoff": "2026-10-16T00:00:00Z", "retention_days": 30, "deleted_count": 0, "deleted_seqs": []}  | true
            retention_sweep | NULL | {"cutoff": "2026-10-16T00:00:00Z", "retention_days": 30, "deleted_count": 1, "deleted_seqs": [3]} | false
            retention_sweep | anna | {"cutoff": "2026-10-16T00:00:00Z", "retention_days": 30, "deleted_count": 1, "deleted_seqs": [3]} | true
            retention_sweep | anna | {"retention_days": 30, "deleted_count": 1, "deleted_seqs": [3]}                                   | false
            forget_user     | NULL | {"deleted_count": 0, "deleted_seqs": []}                                                          | false
            forget_user     | anna | {"deleted_count": 0, "deleted_seqs": []}                                                          | true
            forget_user     | anna | {"deleted_count": 1, "deleted_seqs": [-3]}                                                        | false
            forget_user     | anna | {"deleted_count": "1", "deleted_seqs": [3]}                                                       | false
            """)
    void onlyASweepOfNothingNamesNobody(String action, String user, String detail, boolean told) throws Exception {
        AuditRecord record = new AuditRecord(1, "2026-11-15T00:00:00Z", action, user, detail, AuditRecord.START, AuditRecord.START, "");
        JsonObject read = (JsonObject) JsonReader.parse(detail.getBytes(StandardCharsets.UTF_8));
        assertEquals(told, Deletion.of(record, Instant.EPOCH, read).isPresent());
    }
}
