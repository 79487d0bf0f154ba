// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.JsonNumber;
import io.assay.evidence.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingTest {
    /** An event may put anything where events are counted. */
    @ParameterizedTest
    @CsvSource({"3, 4", "1.5, 1", "-2, 1", "1e400, 1", "99999999999999999999, 1"})
    void whatIsNoCountIsNotCountedOn(String there, String after) {
        Told told = new Told("e", "", Optional.empty(), "", List.of());
        Thing thing = Thing.none().with(new Touch("k", "a", Map.of("times", new JsonNumber(there, 0, 0)), Map.of(), "", true), told, 1, Standing.VERIFIED)
            .with(new Touch("k", "a", Map.of(), Map.of(), "times", true), told, 2, Standing.VERIFIED);
        assertEquals(after, ((JsonNumber) thing.members().get("times")).lexeme());
    }
}
