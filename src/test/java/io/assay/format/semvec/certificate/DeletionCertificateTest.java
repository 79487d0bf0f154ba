// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and times that canonical forms read alike state the same. */
class DeletionCertificateTest {
    private static DeletionCertificate stating(String name, String value) throws Exception {
        JsonObject object = (JsonObject) JsonReader.parse(("{\"" + name + "\": " + value + "}").getBytes(StandardCharsets.UTF_8));
        return new DeletionCertificate(DeletionCertificate.Container.FLAT, object, object, null);
    }

    @ParameterizedTest
    @CsvSource({"57, 57", "57.0, 57", "5.7e1, 57", "5.7E+1, 57", "570e-1, 57", "0, 0", "0.0, 0", "57.5, -1", "5.75e1, -1", "-1, -1", "1e99, -1", "1e18, -1", "true, -1"})
    void aCountIsAWholeNumberHoweverItIsSpelled(String spelled, long count) throws Exception {
        assertEquals(count, stating("deleted_event_count", spelled).count().orElse(-1));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10T11:00:00Z, true", "2026-11-10T11:00:00.123456789+00:00, true", "2026-11-10T11:00:00.1234567891Z, false", "2026-11-10T11:00:00, false"})
    void aTimeMayHaveNanoseconds(String time, boolean read) throws Exception {
        assertEquals(read, stating("issued_at", '"' + time + '"').issuedAt().isPresent());
    }
}
