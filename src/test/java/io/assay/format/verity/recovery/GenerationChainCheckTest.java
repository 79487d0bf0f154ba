// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Tally;
import io.assay.evidence.Locator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is thrown away begins behind the point of recovery, and nothing stands behind the last position that there can be. */
class GenerationChainCheckTest {
    @ParameterizedTest
    @CsvSource({"9, 10, 12, 0", "9, 11, 12, 1", "9, 10, 10, 1", "-1, 0, 5, 1"})
    void discardedRange(long point, long start, long end, long failures) {
        RecoveryRecord record = new RecoveryRecord(Locator.of("log"), 1, 0, point, point, Optional.of(new RecoveryRecord.Discarded(start, end)),
                Instant.EPOCH, "NodeRestart");
        Tally tally = new Tally();
        new GenerationChainCheck(new RecoveryLog(List.of(record))).into(tally);
        assertEquals(failures, tally.failures());
    }
}
