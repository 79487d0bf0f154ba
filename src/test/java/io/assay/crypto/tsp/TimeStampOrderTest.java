// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tokens of one authority say, and which of two was first, against figures that another implementation gave. */
class TimeStampOrderTest {
    private static byte[] resource(String name) throws Exception {
        try (InputStream in = TimeStampOrderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static List<JsonValue> vectors(String part) throws Exception {
        return ((JsonObject) JsonReader.parse(resource("vectors.json"))).array(part).map(JsonArray::items).orElseThrow();
    }

    private static TimeStampInfo info(String name) throws Exception {
        byte[] bytes = resource(name + ".tsr");
        return name.equals("valid-token") ? TimeStampToken.of(bytes).info() : TimeStampResponse.of(bytes).token().orElseThrow().info();
    }

    @Test
    void theOrderOfTwoTokens() throws Exception {
        List<JsonValue> pairs = vectors("order");
        assertEquals(3, pairs.size());
        for (JsonValue value : pairs) {
            JsonObject pair = (JsonObject) value;
            List<JsonValue> tokens = pair.array("tokens").orElseThrow().items();
            TimeStampInfo first = info(((JsonString) tokens.getFirst()).value());
            TimeStampInfo second = info(((JsonString) tokens.getLast()).value());
            boolean decided = pair.text("order").orElseThrow().equals("a<b");
            assertEquals(decided ? TimeStampOrder.BEFORE : TimeStampOrder.UNDETERMINED, TimeStampOrder.of(first, second, true), pair.text("note").orElse(""));
            assertEquals(decided ? TimeStampOrder.AFTER : TimeStampOrder.UNDETERMINED, TimeStampOrder.of(second, first, true));
        }
    }

    @Test
    void anOrderingFlagOfAnotherAuthorityDecidesNothing() throws Exception {
        assertEquals(TimeStampOrder.UNDETERMINED, TimeStampOrder.of(info("order-a"), info("order-b"), false));
    }

    @Test
    void theFieldsOfATokenAreReadAsTheyStand() throws Exception {
        for (JsonValue value : vectors("fields")) {
            JsonObject expected = (JsonObject) value;
            TimeStampInfo info = info(expected.text("token").orElseThrow());
            assertEquals(expected.text("policy").orElseThrow(), info.policy());
            assertEquals(expected.text("imprint_alg").orElseThrow(), info.imprintHash().orElseThrow().name().toLowerCase(java.util.Locale.ROOT));
            expected.text("gen_time").ifPresent(time -> assertEquals(Instant.parse(time), info.genTime()));
            expected.flag("ordering").ifPresent(ordering -> assertEquals(ordering, info.ordering()));
            expected.flag("nonce").ifPresent(nonce -> assertEquals(nonce, info.nonce().isPresent()));
            expected.object("accuracy").ifPresent(accuracy -> assertEquals(accuracy(accuracy), info.accuracy().orElseThrow()));
            if (expected.flag("tsa_name").orElse(false)) {
                assertTrue(info.authority().isPresent());
            }
        }
    }

    private static Duration accuracy(JsonObject accuracy) {
        return Duration.ofSeconds(accuracy.integer("seconds").orElse(0)).plusMillis(accuracy.integer("millis").orElse(0))
                .plusNanos(1000 * accuracy.integer("micros").orElse(0));
    }
}
