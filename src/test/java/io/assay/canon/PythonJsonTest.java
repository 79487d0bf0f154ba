// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.canon.PythonJson.Unencodable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PythonJsonTest {
    @Test
    void objectsHaveTheBytesPythonGivesThem() throws JsonSyntaxException, Unencodable {
        JsonArray cases = (JsonArray) JsonReader.parse(Vectors.resource("objects.json"));
        for (JsonValue one : cases.items()) {
            JsonObject expected = (JsonObject) one;
            JsonValue value = python(expected.text("input_json").orElseThrow());
            assertEquals(expected.text("compact_utf8").orElseThrow(), text(PythonJson.compactUtf8(value)));
            assertEquals(expected.text("spaced_ascii").orElseThrow(), text(PythonJson.spacedAscii(value)));
            assertEquals(expected.text("compact_ascii").orElseThrow(), text(PythonJson.compactAscii(value)));
        }
    }

    @Test
    void numberSpellingsBecomePythonsOwn() throws JsonSyntaxException, Unencodable {
        for (String[] row : Vectors.table("number-lexemes.tsv")) {
            assertEquals(row[1], text(PythonJson.compactUtf8(python(row[0]))), row[0]);
        }
    }

    @Test
    void namesAreSortedByCodePointNotByUtf16Unit() throws JsonSyntaxException, Unencodable {
        String sorted = "{\"\":0,\"\ud7ff\":1,\"\ue000\":2,\"\uffff\":3,\"\ud800\udc00\":4,\"\ud83d\ude00\":5,\"\ud83d\ude01\":6,\"\udbff\udfff\":7}";
        String shuffled = "{\"\udbff\udfff\":7,\"\ud83d\ude01\":6,\"\uffff\":3,\"\ud83d\ude00\":5,\"\ud800\udc00\":4,\"\ue000\":2,\"\ud7ff\":1,\"\":0}";
        assertEquals(sorted, text(PythonJson.compactUtf8(python(shuffled))));
    }

    @Test
    void unpairedSurrogatesSortAsCodePointsToo() throws JsonSyntaxException, Unencodable {
        String shuffled = "{\"\\ud83d\\ude00\":4,\"\\ud83dx\":1,\"\\ud83d\":0,\"\\ue000\":3,\"\\ude00\":2}";
        assertEquals("{\"\\ud83d\":0,\"\\ud83dx\":1,\"\\ude00\":2,\"\\ue000\":3,\"\\ud83d\\ude00\":4}", text(PythonJson.compactAscii(python(shuffled))));
    }

    @Test
    void aRepeatedNameCountsOnceWithItsLastValue() throws JsonSyntaxException, Unencodable {
        assertEquals("{\"a\":3,\"b\":2}", text(PythonJson.compactUtf8(python("{\"a\":1,\"b\":2,\"a\":3}"))));
        assertEquals("{\n  \"b\": 3,\n  \"a\": 2\n}", text(PythonJson.indented(python("{\"b\":1,\"a\":2,\"b\":3}"))));
    }

    @Test
    void membersLeftOutAreThoseOfTheTopOnly() throws JsonSyntaxException, Unencodable {
        JsonValue value = python("{\"hmac\":1,\"b\":{\"hmac\":2},\"a\":0}");
        assertEquals("{\"a\":0,\"b\":{\"hmac\":2}}", text(PythonJson.compactUtf8(value, Set.of("hmac"))));
        assertEquals("{\"a\": 0, \"b\": {\"hmac\": 2}}", text(PythonJson.spacedAscii(value, Set.of("hmac"))));
        assertEquals("{\n  \"b\": {\n    \"hmac\": 2\n  },\n  \"a\": 0\n}", text(PythonJson.indented(value, Set.of("hmac"))));
    }

    @Test
    void valuesBuiltInCodeAreWrittenAlike() throws Unencodable {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", List.of(1L, 2.5, true, "ü"));
        map.put("a", null);
        map.put("e", List.of());
        map.put("o", Map.of());
        assertEquals("{\n  \"z\": [\n    1,\n    2.5,\n    true,\n    \"\\u00fc\"\n  ],\n  \"a\": null,\n  \"e\": [],\n  \"o\": {}\n}",
            text(PythonJson.indented(JsonValues.of(map))));
        assertEquals("{\"z\": [1, 2.5, true, \"\\u00fc\"], \"a\": null, \"e\": [], \"o\": {}}", text(PythonJson.plain(JsonValues.of(map))));
    }

    @Test
    void whatPythonCannotWriteIsATypedRefusal() throws JsonSyntaxException, Unencodable {
        JsonValue lone = python("\"a\\ud800\"");
        assertEquals("\"a\\ud800\"", text(PythonJson.spacedAscii(lone)));
        assertEquals(Unencodable.Reason.UNPAIRED_SURROGATE, assertThrows(Unencodable.class, () -> PythonJson.compactUtf8(lone)).reason());
        JsonValue longest = python("-" + "9".repeat(4300));
        assertEquals(4301, PythonJson.compactUtf8(longest).length);
        JsonValue longer = python("9".repeat(4301));
        assertEquals(Unencodable.Reason.TOO_MANY_DIGITS, assertThrows(Unencodable.class, () -> PythonJson.compactUtf8(longer)).reason());
    }

    private static JsonValue python(String json) throws JsonSyntaxException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
