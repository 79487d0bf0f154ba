// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    @Test
    void everyValueKnowsItsBytes() throws JsonSyntaxException {
        byte[] bytes = utf8("  {\"é\": [1, \"x\"], \"b\":null}  ");
        JsonObject object = (JsonObject) JsonReader.parse(bytes);
        assertEquals("{\"é\": [1, \"x\"], \"b\":null}", slice(bytes, object.from(), object.to()));
        JsonMember first = object.members().get(0);
        assertEquals("\"é\"", slice(bytes, first.nameFrom(), first.nameTo()));
        assertEquals("[1, \"x\"]", slice(bytes, first.value().from(), first.value().to()));
        JsonArray array = (JsonArray) first.value();
        assertEquals("\"x\"", slice(bytes, array.items().get(1).from(), array.items().get(1).to()));
    }

    @Test
    void aRangeOfALargerBufferIsReadWithOffsetsOfTheBuffer() throws JsonSyntaxException {
        JsonNumber number = (JsonNumber) JsonReader.parse(utf8("xx12yy"), 2, 4);
        assertEquals("12", number.lexeme());
        assertEquals(2, number.from());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "EFBBBF7B7D, BOM, 0", "22C0AF22, BAD_UTF8, 1", "22EDA08022, BAD_UTF8, 1", "22F490808022, BAD_UTF8, 1", "22E28222, BAD_UTF8, 1",
        "228022, BAD_UTF8, 1", "225C7822, BAD_ESCAPE, 1", "225C753030672A22, BAD_ESCAPE, 5", "220A22, CONTROL_CHARACTER, 1",
        "3031, BAD_NUMBER, 0", "2D78, BAD_NUMBER, 1", "312E2C, BAD_NUMBER, 2", "2D, TRUNCATED, 1", "31652B, TRUNCATED, 3", "3120312E, TRAILING_BYTES, 2",
        "7B7D00, TRAILING_BYTES, 2", "`` , TRUNCATED, 0", "5B312C5D, UNEXPECTED_BYTE, 3", "7B226122 , TRUNCATED, 4", "4E614E, UNEXPECTED_BYTE, 0",
        "2B31, UNEXPECTED_BYTE, 0", "5B31203220, UNEXPECTED_BYTE, 3", "22, TRUNCATED, 1", "225C, TRUNCATED, 2", "747275, TRUNCATED, 3", "A0, UNEXPECTED_BYTE, 0"})
    void whatIsNotJsonSaysWhyAndWhere(String hex, JsonFault fault, int offset) {
        byte[] bytes = HexFormat.of().parseHex(hex == null ? "" : hex.strip());
        JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(bytes));
        assertEquals(fault, e.fault());
        assertEquals(offset, e.offset());
    }

    @Test
    void depthIsCappedAtTheStatedLevel() throws JsonSyntaxException {
        assertInstanceOf(JsonArray.class, JsonReader.parse(utf8("[".repeat(512) + "]".repeat(512))));
        JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(utf8("[".repeat(513) + "]".repeat(513))));
        assertEquals(JsonFault.TOO_DEEP, e.fault());
        assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(utf8("{\"a\":".repeat(1_000_000))));
    }

    @Test
    void pythonsBareTokensNeedThePythonDialect() throws JsonSyntaxException {
        byte[] bytes = utf8("[NaN,Infinity,-Infinity]");
        JsonArray array = (JsonArray) JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
        assertTrue(Double.isNaN(((JsonNumber) array.items().get(0)).toDouble()));
        assertEquals(Double.NEGATIVE_INFINITY, ((JsonNumber) array.items().get(2)).toDouble());
        assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(bytes));
        assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(utf8("-NaN"), 0, 4, JsonDialect.PYTHON));
        assertThrows(JsonSyntaxException.class, () -> JsonReader.parse(utf8("-Inf"), 0, 4, JsonDialect.PYTHON));
    }

    @Test
    void repeatedNamesAreKeptFlaggedAndTheLastCounts() throws JsonSyntaxException {
        JsonObject object = (JsonObject) JsonReader.parse(utf8("{\"a\":1,\"b/~\":[{\"c\":1,\"\\u0063\":2}],\"a\":\"last\"}"));
        assertEquals(3, object.members().size());
        assertEquals(Optional.of("last"), object.text("a"));
        assertEquals(List.of(new DuplicateName("/b~1~0/0", "c", 21), new DuplicateName("", "a", 34)), JsonReader.duplicates(object));
    }

    @Test
    void lookUpsAnswerOnlyInTheTypeAskedFor() throws JsonSyntaxException {
        StringBuilder filler = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            filler.append(",\"k").append(i).append("\":").append(i);
        }
        for (String more : List.of("", filler.toString())) {
            JsonObject object = (JsonObject) JsonReader.parse(utf8("{\"n\":12,\"f\":1.0,\"big\":99999999999999999999,\"s\":\"12\",\"y\":true,\"z\":null" + more + "}"));
            assertEquals(OptionalLong.of(12), object.integer("n"));
            assertEquals(OptionalLong.empty(), object.integer("f"));
            assertEquals(OptionalLong.empty(), object.integer("big"));
            assertEquals(Optional.of(new BigInteger("99999999999999999999")), object.bigInteger("big"));
            assertEquals(OptionalLong.empty(), object.integer("s"));
            assertEquals(Optional.empty(), object.text("n"));
            assertEquals(Optional.of(true), object.flag("y"));
            assertEquals(Optional.empty(), object.flag("z"));
            assertTrue(object.has("z"));
        }
    }

    @Test
    void surrogateEscapesPairUpOrStayAlone() throws JsonSyntaxException {
        assertEquals("😀", ((JsonString) JsonReader.parse(utf8("\"\\ud83d\\uDE00\""))).value());
        assertEquals("\ud83dx\ude00", ((JsonString) JsonReader.parse(utf8("\"\\ud83dx\\ude00\""))).value());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String slice(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
