// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonReader;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an outline keeps of a document, what it leaves out, and which limit it names. */
class JsonOutlineTest {
    @TempDir
    private Path folder;

    private Outline of(String json) throws Exception {
        return JsonOutline.of(EvidenceFile.named(Files.writeString(folder.resolve("document.json"), json), new Custody()), () -> false);
    }

    private String text(String json) throws Exception {
        return new String(of(json).text(), StandardCharsets.UTF_8);
    }

    @Test
    void smallDocumentsStayAsTheyAreWithoutWhiteSpace() throws Exception {
        assertEquals("{\"a\":[1,-2.5e3,null,\"x\\\"]{\"],\"b\":{\"c\":[],\"d\":{}}}", text("{ \"a\" : [1, -2.5e3,\tnull, \"x\\\"]{\"],\n \"b\": {\"c\":[],\"d\":{}} }"));
        assertEquals("{\"a\":1}\n{\"b\":2}\n", text("{\"a\":1}\n{\"b\":2}\n"));
    }

    @Test
    void longStringsAreCutBetweenCharactersAndEscapes() throws Exception {
        for (String part : new String[] {"x", "ä", "😀", "\\u00e4", "\\\\", "\\n"}) {
            for (int shift = 0; shift < 7; shift++) {
                String outline = text("{\"a\":\"" + "y".repeat(shift) + part.repeat(5000) + "\",\"z\":1}");
                assertTrue(outline.length() < 600 && outline.endsWith("\",\"z\":1}"), outline);
                JsonReader.parse(outline.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void whatIsDeepIsLeftOutAndWhatFollowsIsNot() throws Exception {
        Outline outline = of("{\"a\":" + "[".repeat(600) + "{\"hidden\":\"]\"}" + "]".repeat(600) + ",\"z\":1}");
        assertEquals("{\"a\":" + "[".repeat(8) + "]".repeat(8) + ",\"z\":1}", new String(outline.text(), StandardCharsets.UTF_8));
        UnreadableEvidence limit = outline.limit().orElseThrow();
        assertEquals("json-depth 512", limit.detail());
        assertEquals(5 + 511, limit.at().bytes().from());
    }

    @Test
    void elementsOfOneShapeAreKeptThreeTimesAndTheOddOneStays() throws Exception {
        String outline = text("[" + "{\"a\":1,\"b\":[2]},".repeat(500) + "{\"b\":[2,3],\"a\":7}," + "{\"telling\":true}," + "{\"a\":1,\"b\":[]},".repeat(500) + "{}]");
        assertEquals(3, outline.split("\"a\":1,\"b\":\\[2]", -1).length - 1, outline);
        assertTrue(outline.contains("{\"telling\":true}"), outline);
        JsonReader.parse(outline.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMemberThatIsRepeatedIsKeptOnceForEachValue() throws Exception {
        assertEquals("{\"a\":1,\"a\":2,\"b\":1}", text("{" + "\"a\":1,".repeat(900) + "\"a\":2," + "\"a\":1,".repeat(900) + "\"b\":1}"));
    }

    @Test
    void moreNamesThanAnOutlineHoldsAreALimit() throws Exception {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 200_000; i++) {
            names.append("\"name").append(i).append("\":").append(i).append(',');
        }
        Outline outline = of(names.append("\"z\":1}").toString());
        assertEquals("recognition-outline " + JsonOutline.LONGEST, outline.limit().orElseThrow().detail());
        assertTrue(outline.text().length < JsonOutline.LONGEST + (1 << 19));
    }

    @Test
    void ofLinesAndElementsOnlySoManyAreLookedAt() throws Exception {
        int most = 40 * JsonOutline.ENOUGH;
        assertTrue(of("{\"a\":1}\n".repeat(most) + "{\"z\":1}").limit().isEmpty());
        assertTrue(of("[" + "{\"a\":1},".repeat(most) + "{\"z\":1}]").limit().isEmpty());
        assertTrue(text("{\"all\":[" + "{\"a\":1},".repeat(most) + "{\"z\":1}]}").contains("{\"z\":1}"), "an array that is only a part is gone through");
    }

    @Test
    void theAuditorCanEndIt() throws Exception {
        EvidenceFile file = EvidenceFile.named(Files.writeString(folder.resolve("document.json"), "{}"), new Custody());
        assertEquals("cancelled", assertThrows(UnreadableEvidence.class, () -> JsonOutline.of(file, () -> true)).detail());
    }

    @Test
    void anyBytesHaveAnOutline() throws Exception {
        Random random = new Random(7);
        String alphabet = "{}[]\",:\\ \nab1";
        for (int round = 0; round < 2000; round++) {
            StringBuilder bytes = new StringBuilder("{");
            for (int i = 0; i < 60; i++) {
                bytes.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertTrue(of(bytes.toString()).text().length < 200);
        }
    }
}
