// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An expectation that no check could read must not count as one that nobody stated. */
class ExpectationTest {
    private static TrustFiles add(String expectations) throws Exception {
        String text = "{\"schema\":\"assay.trust/1\",\"expectations\":" + expectations + "}";
        return new TrustFiles(name -> null).add(text.getBytes(StandardCharsets.UTF_8), "trust.json", Path.of("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"SEMVEC_RETENTION_DAYS_CHAT\":\"x\"} | SEMVEC_RETENTION_DAYS_CHAT",
        "{\"SEMVEC_RETENTION_DAYS_CHAT\":-1} | SEMVEC_RETENTION_DAYS_CHAT",
        "{\"SEMVEC_RETENTION_DAYS_AUDIT\":30.5} | SEMVEC_RETENTION_DAYS_AUDIT",
        "{\"SEMVEC_RETENTION_DAYS_AUDIT\":\"\"} | SEMVEC_RETENTION_DAYS_AUDIT",
        "{\"retentionDays\":{\"chat\":30}} | retentionDays",
        "{\"SEMVEC_ENABLE_EVENT_STORE\":\"maybe\"} | SEMVEC_ENABLE_EVENT_STORE",
        "{\"SEMVEC_ENABLE_RETENTION_SWEEPER\":2} | SEMVEC_ENABLE_RETENTION_SWEEPER",
        "{\"environment\":{\"SEMVEC_RETENTION_DAYS_CHAT\":\"thirty\"}} | environment.SEMVEC_RETENTION_DAYS_CHAT",
        "{\"environment\":[]} | environment",
        "{\"skewSeconds\":\"60s\"} | skewSeconds",
        "[] | expectations"})
    void whatCannotBeReadIsNamedAndRefused(String expectations, String name) {
        TrustFileException refused = assertThrows(TrustFileException.class, () -> add(expectations));
        assertEquals(TrustFault.EXPECTATION, refused.phrase().key());
        assertArrayEquals(new Object[] {"trust.json", name}, refused.phrase().arguments().toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"SEMVEC_RETENTION_DAYS_CHAT\":\"30\"}", "{\"SEMVEC_RETENTION_DAYS_CHAT\":30}", "{\"SEMVEC_ENABLE_EVENT_STORE\":true}",
        "{\"environment\":{\"SEMVEC_ENABLE_EVENT_STORE\":\" On \",\"PATH\":\"/bin\"}}", "{\"skewSeconds\":60}", "{\"SEMVEC_RETENTION_DAYS_AUDIT\":null}"})
    void whatCanBeReadIsKept(String expectations) throws Exception {
        assertEquals(expectations.length() > 2, add(expectations).store().expecting(expectations.length() > 2 ? expectations.split("\"")[1] : "x").isPresent());
    }

    @Test
    void aFileWithoutExpectationsIsFine() throws Exception {
        byte[] bytes = "{\"schema\":\"assay.trust/1\"}".getBytes(StandardCharsets.UTF_8);
        assertEquals(false, new TrustFiles(name -> null).add(bytes, "trust.json", Path.of(".")).store().expecting("retentionDays").isPresent());
    }
}
