// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an ordinary writer would write is regular; no flipped bit of it is both regular and the same value. */
class JsonSpellingTest {
    private static final List<String> REGULAR = List.of("{\"a\":[1,2,{}],\"b\":null}", "{\"a\": [1, 2], \"b\": \"x\\n\\u001f\\\"/\"}",
            "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}\n", "{\n \"ä\": \"\\\\\",\n \"𝄞\": true\n}", "[\"\\u00e4\",\"\\ud834\\udd1e\"]", "[]", "-15\n");

    @Test
    void ordinarySpellingsAreRegular() throws Exception {
        for (String text : REGULAR) {
            assertTrue(regular(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\" :1}", "[1, 2,3]", "{\"a\": 1,\"b\":2}", "[\"\\u0041\"]", "[\"\\/\"]", "[\"\\u00E4\"]", "[\"\\u00e4\",\"ä\"]", " []", "[ ]",
        "[1]\n\n", "[\n  1,\n 2\n]", "[1\t]", "[\"\\u000a\"]", "[1\r]"})
    void otherSpellingsAreNot(String text) throws Exception {
        assertFalse(regular(text.getBytes(StandardCharsets.UTF_8)), text);
    }

    @Test
    void noFlippedBitIsSilent() throws Exception {
        int examined = 0;
        for (String text : REGULAR) {
            byte[] good = text.getBytes(StandardCharsets.UTF_8);
            byte[] meaning = CanonicalJson.bytes((Object) JsonReader.parse(good));
            for (int bit = 0; bit < good.length * 8; bit++) {
                byte[] bad = good.clone();
                bad[bit / 8] ^= (byte) (1 << bit % 8);
                try {
                    boolean same = regular(bad) && List.of(meaning.length).equals(List.of(CanonicalJson.bytes((Object) JsonReader.parse(bad)).length))
                            && java.util.Arrays.equals(meaning, CanonicalJson.bytes((Object) JsonReader.parse(bad)));
                    assertFalse(same, text + " bit " + bit);
                    examined++;
                } catch (JsonSyntaxException noLongerJson) {
                    examined++;
                }
            }
        }
        assertEquals(REGULAR.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length * 8).sum(), examined);
    }

    private static boolean regular(byte[] bytes) throws JsonSyntaxException {
        return JsonSpelling.isRegular(bytes, 0, bytes.length, JsonReader.parse(bytes));
    }
}
