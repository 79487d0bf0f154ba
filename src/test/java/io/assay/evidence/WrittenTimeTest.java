// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {
    @ParameterizedTest
    @CsvSource({"2026-01-31,2026-01-31T00:00:00Z", "2026-01-31 10:30,2026-01-31T10:30:00Z", "2026-01-31T10:30:00.123456789,2026-01-31T10:30:00.123456789Z",
        "2026-01-31T10:30:00+02:00,2026-01-31T08:30:00Z", "2026-01-31 10:30:00Z,2026-01-31T10:30:00Z", "2026-01-31T00:30:00-01:00,2026-01-31T01:30:00Z"})
    void aTimeWithoutAnOffsetIsInUtc(String text, Instant expected) {
        assertEquals(Optional.of(expected), WrittenTime.read(text));
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "''", "2026-02-30", "2026-01-31T25:00", "12", "31.01.2026", "2026-01-31T10:30:00 Z"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), WrittenTime.read(text));
    }
}
