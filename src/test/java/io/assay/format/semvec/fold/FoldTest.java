// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.Resources;
import io.assay.format.semvec.fact.FactExtractor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {
    private static final int DIMENSION = 16;

    @ParameterizedTest
    @ValueSource(strings = {"user-42", "user-7"})
    void everyPositionHasTheDigestsOfTheReference(String user) throws Exception {
        JsonObject vector = ((JsonObject) Resources.json("replay.json")).object(user).orElseThrow();
        List<JsonObject> events = vector.array("events").orElseThrow().items().stream().map(JsonObject.class::cast).toList();
        for (var item : vector.array("positions").orElseThrow().items()) {
            JsonObject position = (JsonObject) item;
            StateFold state = new StateFold(DIMENSION);
            StreamFold stream = new StreamFold(user);
            for (JsonObject event : events.subList(0, (int) position.integer("n").orElseThrow())) {
                double[] components = components(event);
                state.add(Vectors.normalised(components));
                stream.add(digest(user, event, components));
            }
            assertEquals(position.text("state_sha256").orElseThrow(), Hex.encode(state.fingerprint()));
            assertEquals(position.text("stream_sha256").orElseThrow(), Hex.encode(stream.digest()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"user-42", "user-7"})
    void derivedViewsAreThoseOfTheReference(String user, @TempDir Path folder) {
        JsonObject vector = ((JsonObject) Resources.json("replay.json")).object(user).orElseThrow();
        try (DerivedViews views = new DerivedViews(folder.resolve("events.sqlite"), 3)) {
            vector.array("events").orElseThrow().items().stream().map(JsonObject.class::cast)
                    .forEach(event -> views.add(event.text("event_id").orElseThrow(), FactExtractor.extract(event.text("text").orElseThrow())));
            assertEquals(vector.text("tiers_sha256").orElseThrow(), views.tiersDigest(views.count()));
            assertEquals(vector.text("literals_sha256").orElseThrow(), views.literals(views.count(), 1).sha256());
            assertEquals(vector.integer("literals").orElseThrow(), views.literals(views.count(), 1).count());
        }
    }

    @Test
    void aFoldResumedFromItsStateGoesOnBitForBit() throws Exception {
        double[] first = Vectors.normalised(new double[] {0.3, -0.1, 7});
        double[] second = Vectors.normalised(new double[] {1e-9, 2, -3});
        StateFold whole = new StateFold(3);
        whole.add(first);
        StateFold resumed = new StateFold(whole.state(), whole.count());
        whole.add(second);
        resumed.add(second);
        assertArrayEquals(whole.fingerprint(), resumed.fingerprint());
    }

    @Test
    void negativeZeroAndZeroAreOneStateButTwoStreams() {
        assertArrayEquals(StateFold.fingerprint(new double[] {0.0}, 1), StateFold.fingerprint(new double[] {-0.0}, 1));
        assertNotEquals(Hex.encode(Vectors.bytes(new double[] {0.0})), Hex.encode(Vectors.bytes(new double[] {-0.0})));
    }

    @Test
    void underflowingVectorsStayAsTheyAre() throws Exception {
        double[] tiny = {Double.MIN_VALUE, 0};
        assertArrayEquals(tiny, Vectors.normalised(tiny));
    }

    @Test
    void whatCannotBeFoldedSaysWhy() {
        assertEquals(EmbeddingFault.OVERFLOW, assertThrows(UnusableEmbedding.class, () -> Vectors.normalised(new double[] {1e200})).fault());
        assertEquals(EmbeddingFault.LENGTH, fault(new byte[9], 1));
        assertEquals(EmbeddingFault.DIMENSION, fault(new byte[8], 2));
        byte[] nan = Vectors.bytes(new double[] {Double.NaN});
        assertEquals(EmbeddingFault.NOT_FINITE, fault(nan, 1));
    }

    private static EmbeddingFault fault(byte[] bytes, int dimension) {
        return assertThrows(UnusableEmbedding.class, () -> Embedding.F64LE.components(bytes, dimension)).fault();
    }

    private static double[] components(JsonObject event) throws UnusableEmbedding {
        return Embedding.F64LE.components(Base64.getDecoder().decode(event.text("embedding").orElseThrow()), DIMENSION);
    }

    private static byte[] digest(String user, JsonObject event, double[] components) {
        String time = IsoTime.micros(IsoTime.parse(event.text("created_at").orElseThrow()).orElseThrow());
        byte[] meta = event.text("meta").map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
        return StreamFold.event(bytes(event, "event_id"), user.getBytes(StandardCharsets.UTF_8), bytes(event, "event_type"), time, bytes(event, "text"), meta,
                components);
    }

    private static byte[] bytes(JsonObject event, String member) {
        return event.text(member).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }
}
