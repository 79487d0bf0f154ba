// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.PythonJson.Unencodable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    @Test
    void givesTheBytesOfThePublishedVectors() throws IOException, JsonSyntaxException, Unencodable {
        Path folder = Vectors.collection("jcs").resolve("testdata");
        int seen = 0;
        try (DirectoryStream<Path> inputs = Files.newDirectoryStream(folder.resolve("input"))) {
            for (Path input : inputs) {
                seen++;
                byte[] expected = Files.readAllBytes(folder.resolve("output").resolve(input.getFileName()));
                assertArrayEquals(expected, CanonicalJson.bytes(JsonReader.parse(Files.readAllBytes(input))), input.getFileName().toString());
            }
        }
        assertTrue(seen >= 6);
    }

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({"0000000000000000,0", "8000000000000000,0", "0000000000000001,5e-324", "8000000000000001,-5e-324",
        "7fefffffffffffff,1.7976931348623157e+308", "ffefffffffffffff,-1.7976931348623157e+308", "4340000000000000,9007199254740992",
        "c340000000000000,-9007199254740992", "4430000000000000,295147905179352830000", "44b52d02c7e14af5,9.999999999999997e+22",
        "44b52d02c7e14af6,1e+23", "44b52d02c7e14af7,1.0000000000000001e+23", "444b1ae4d6e2ef4e,999999999999999700000",
        "444b1ae4d6e2ef4f,999999999999999900000", "444b1ae4d6e2ef50,1e+21", "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d,0.000001", "41b3de4355555553,333333333.3333332", "41b3de4355555554,333333333.33333325",
        "41b3de4355555555,333333333.3333333", "41b3de4355555556,333333333.3333334", "41b3de4355555557,333333333.33333343",
        "becbf647612f3696,-0.0000033333333333333333", "43143ff3c1cb0959,1424953923781206.2"})
    void numbersAreThoseOfEcmaScript(String bits, String text) throws Unencodable {
        assertEquals(text, CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))));
    }

    @Test
    void infinityHasNoForm() throws JsonSyntaxException {
        JsonValue tooLarge = JsonReader.parse("1e400".getBytes(StandardCharsets.US_ASCII));
        assertThrows(Unencodable.class, () -> CanonicalJson.bytes(tooLarge));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.bytes(List.of(Double.NaN)));
    }

    @Test
    void namesAreSortedByUtf16Unit() {
        assertEquals("{\"\ud83d\ude00\":1,\"\uff5e\":2}", text(CanonicalJson.bytes(Map.of("\uff5e", 2L, "\ud83d\ude00", 1L))));
    }

    @Test
    void hostileTextInOurOwnWordsIsStillWritten() throws JsonSyntaxException {
        byte[] written = CanonicalJson.bytes(Map.of("actual", "a\ud800b\u0000\"", "count", Long.MAX_VALUE, "small", -9007199254740991L));
        assertEquals("{\"actual\":\"a\\ud800b\\u0000\\\"\",\"count\":\"9223372036854775807\",\"small\":-9007199254740991}", text(written));
        assertEquals("a\ud800b\u0000\"", ((JsonObject) JsonReader.parse(written)).text("actual").orElseThrow());
        assertThrows(Unencodable.class, () -> CanonicalJson.bytes(JsonReader.parse(written)));
    }

    @Test
    void canonicalBytesAreAFixedPoint() throws JsonSyntaxException, Unencodable {
        byte[] once = CanonicalJson.bytes(JsonReader.parse("{ \"b\" : [ 1.0, 1e2, -0 ], \"a\\u0062\" : { } , \"\" : [ ] }".getBytes(StandardCharsets.UTF_8)));
        assertEquals("{\"\":[],\"ab\":{},\"b\":[1,100,0]}", text(once));
        assertArrayEquals(once, CanonicalJson.bytes(JsonReader.parse(once)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
