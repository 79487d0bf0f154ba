// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was removed, when it may have been, and where a log begins: each with an honest neighbour that nothing is said of. */
class RemovalRulesTest {
    private static final String EXPORT = "export.jsonl";
    private static final List<String> LINES = SampleRun.good(EXPORT).lines().toList();

    @TempDir
    private Path folder;

    private static String removed(String line, String deletedAt, String digest) {
        return line.replaceAll("\"data\":\"[^\"]*\"", "\"data\":null,\"tombstone\":{\"deleted_at\":" + deletedAt + ",\"policy\":\"p\",\"data_sha256\":\""
                + digest + "\"}");
    }

    private static String digest(String line) {
        return Hex.encode(Sha256.of(Base64.getDecoder().decode(line.replaceAll(".*\"data\":\"([^\"]*)\".*", "$1"))));
    }

    private SampleRun with(String second) {
        return new SampleRun().with(EXPORT, LINES.get(0) + "\n" + second + "\n" + LINES.get(2) + "\n" + LINES.get(3) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1760000000000000000, false", "1860000000000000000, true"})
    void aRemovalBeforeTheWritingOrAfterTheValidation(String deletedAt, boolean noticed) throws Exception {
        Set<String> codes = with(removed(LINES.get(1), deletedAt, digest(LINES.get(1)))).codes(folder);
        assertEquals(noticed, codes.contains("verity.tombstone-time WARN"), codes::toString);
    }

    /** An earlier copy has the payload whose digest the tombstone states. */
    @Test
    void theDigestOfARemovedPayloadIsHeldAgainstAnEarlierCopy() throws Exception {
        String copy = SampleRun.good(EXPORT);
        String time = "1760000000000000000";
        assertFalse(with(removed(LINES.get(1), time, digest(LINES.get(1)))).earlier(copy).codes(folder).contains("verity.fork FAIL"));
        assertTrue(with(removed(LINES.get(1), time, "ab".repeat(32))).earlier(copy).codes(folder).contains("verity.fork FAIL"));
    }

    @Test
    void aLogThatBeginsLateIsAPartOnlyWhereASignedProofSaysSo() throws Exception {
        String part = String.join("\n", LINES.subList(1, 4)) + "\n";
        String missing = "verity.head-missing WARN";
        assertTrue(new SampleRun().without(EXPORT + ".proof").with(EXPORT, part).codes(folder).contains(missing));
        assertFalse(new SampleRun().without(EXPORT + ".proof").codes(folder).contains(missing));
    }

    /** A copy that ends where the export begins: the first event names the one before it. */
    @Test
    void anEarlierCopyThatEndsJustBeforeTheExport() throws Exception {
        String part = String.join("\n", LINES.subList(1, 4)) + "\n";
        SampleRun run = new SampleRun().without(EXPORT + ".proof").with(EXPORT, part);
        assertFalse(run.earlier(LINES.get(0) + "\n").codes(folder).contains("verity.fork FAIL"));
        String other = LINES.get(0).replaceAll("\"hash\":\"[0-9a-f]{2}", "\"hash\":\"" + "zz").replace("zz", LINES.get(0).contains("\"hash\":\"00") ? "11" : "00");
        assertTrue(new SampleRun().without(EXPORT + ".proof").with(EXPORT, part).earlier(other + "\n").codes(folder).contains("verity.fork FAIL"));
    }

    /** The sample's one encrypted event is of the stream records. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "streams":null        | true
        "streams":["records"] | true
        "streams":["billing"] | false
        "streams":[]          | false
        "streams":null,"time_range":[1,2] | false
        "streams":null,"time_range":[1,18446744073709551615] | true
        """)
    void aDestroyedKeyViolatesTheHoldsThatCoverWhatItOpened(String scope, boolean violated) throws Exception {
        String hold = SampleRun.good("legal_holds.json").replace(",\"time_range\":null", "").replace("\"streams\":[\"records\"]", scope);
        String keys = SampleRun.good("keys.json").replace("\"active\"", "\"destroyed\"").replace("\"destroyed_at\":null", "\"destroyed_at\":1760000000000000000")
                .replaceAll("\"wrapped_kek\":\"[^\"]*\"", "\"wrapped_kek\":null");
        Set<String> codes = new SampleRun().with("legal_holds.json", hold).with("keys.json", keys).codes(folder);
        assertEquals(violated, codes.contains("verity.legal-hold FAIL"), codes::toString);
        assertFalse(codes.stream().anyMatch(code -> code.startsWith("verity.parse")), codes::toString);
        assertEquals(scope.endsWith("[]"), codes.contains("verity.self-contradiction WARN"), codes::toString);
    }

    /** Which record an opaque DELETE takes away is not said: it may be one that was written at any time before. */
    @ParameterizedTest
    @CsvSource({"1705314618364050663, true", "1805316000000000000, false"})
    void aDeletionOfARecordThatCannotBeRead(String heldUntil, boolean open) throws Exception {
        String deletion = LINES.get(2).replace("\"UPDATE\"", "\"DELETE\"").replaceAll("\"data\":\"[^\"]*\"", "\"data\":\"AAAA\"");
        String hold = SampleRun.good("legal_holds.json").replace("\"time_range\":null", "\"time_range\":[" + heldUntil + ",1905316000000000000]");
        Set<String> codes = new SampleRun().with(EXPORT, SampleRun.good(EXPORT).replace(LINES.get(2), deletion)).with("legal_holds.json", hold).codes(folder);
        assertEquals(open, codes.contains("verity.legal-hold INDETERMINATE"), codes::toString);
        assertTrue(codes.contains("verity.retention-min INDETERMINATE"), codes::toString);
    }

    /** A row that never had a member is as one that has null there. */
    @Test
    void theOldValueOfAMemberThatTheRowLacks() throws Exception {
        assertFalse(new SampleRun().codes(folder).contains("verity.old-values WARN"));
        for (String value : List.of("null", "1")) {
            String payload = "{\"id\":\"7\",\"old\":{\"paid_at\":" + value + "},\"new\":{\"paid_at\":5}}";
            String changed = LINES.get(2).replaceAll("\"data\":\"[^\"]*\"", "\"data\":\"" + Base64.getEncoder().encodeToString(payload.getBytes(
                    java.nio.charset.StandardCharsets.UTF_8)) + "\"");
            Set<String> codes = new SampleRun().with(EXPORT, SampleRun.good(EXPORT).replace(LINES.get(2), changed)).codes(folder);
            assertEquals(value.equals("1"), codes.contains("verity.old-values WARN"), codes::toString);
        }
    }

    @Test
    void anEmptyExportWithAProofThatSaysSoIsNoContradiction() throws Exception {
        String proof = SampleRun.good(EXPORT + ".proof").replaceAll("\"event_count\":\\d+", "\"event_count\":0");
        Set<String> codes = new SampleRun().with(EXPORT, "").with(EXPORT + ".proof", proof).codes(folder);
        assertTrue(codes.contains("verity.empty INDETERMINATE") && !codes.contains("verity.proof-range FAIL"), codes::toString);
        assertTrue(new SampleRun().with(EXPORT, "").codes(folder).contains("verity.proof-range FAIL"));
    }
}
