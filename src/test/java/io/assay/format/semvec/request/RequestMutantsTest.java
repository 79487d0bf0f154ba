// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.Hex;
import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server recorded against what the rules give (specification of semvec, section 10): each refusal, each edge of the two windows. */
class RequestMutantsTest {
    private static final String NONCE = "ab".repeat(16);
    private static final String MISMATCH = "outcome-mismatch";

    @TempDir
    Path folder;

    /** A log with the two keys of the tests. */
    private record Log(List<SampleFile> good) implements Sample {
        @Override
        public String name() {
            return "requests";
        }

        @Override
        public List<SampleFile> tampered() {
            return good;
        }

        @Override
        public List<Map<String, Object>> keys() {
            return List.of(key("k1", "u1", SignedLine.SECRET), key("k2", "u 2", SignedLine.OTHER_SECRET));
        }

        private static Map<String, Object> key(String id, String user, byte[] secret) {
            return Map.of("id", id, "kind", "hmac-secret", "purposes", List.of("semvec.request"), "userId", user, "hex", Hex.encode(secret));
        }

        @Override
        public Map<String, Object> expectations() {
            return Map.of("skewSeconds", 60, "nonceWindowSeconds", 60, "protectedPrefix", "/v1/compliance");
        }
    }

    /** The codes found, without their prefix and the note of the profile; and the outcome, where it is not a pass. */
    private Set<String> found(String text) throws Exception {
        Sample sample = new Log(List.of(new SampleFile("requests.jsonl", text.getBytes(StandardCharsets.UTF_8))));
        ObjectResult result = new FormatBench(new RequestLogFormat(), sample, "requests.jsonl", folder).run(sample.good());
        Set<String> codes = result.findings().stream().map(seen -> seen.finding().code().code().replace("semvec.request.", ""))
                .filter(code -> !code.equals("profile-applied")).collect(Collectors.toCollection(TreeSet::new));
        boolean failed = codes.contains(MISMATCH) || codes.contains("log-truncated") || codes.contains("line-malformed");
        assertEquals(failed ? Indication.TOTAL_FAILED : Indication.TOTAL_PASSED, result.verdict().indication(), text + codes);
        return codes;
    }

    private void gives(String code, SignedLine... lines) throws Exception {
        String text = Stream.of(lines).map(line -> line.line() + "\n").collect(Collectors.joining());
        assertEquals(code.isEmpty() ? Set.of() : Set.of(code), found(text), text);
    }

    private static SignedLine right() {
        return SignedLine.right();
    }

    @ParameterizedTest
    @ValueSource(strings = {"User-Id", "Key-Id", "Timestamp", "Nonce", "Signature"})
    void aHeaderThatIsMissingIsRefused(String header) throws Exception {
        gives("", right(), right().header("X-Semvec-" + header, "").refused(401, "missing_signature"));
        gives(MISMATCH, right(), right().header("X-Semvec-" + header, ""));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01T09:59:00Z, true", "2026-05-01T09:58:59.999999Z, false", "2026-05-01T10:01:00Z, true", "2026-05-01T10:01:00.000001Z, false",
        "2026-05-01T12:00:30+02:00, true", "1777629600, false", "soon, false"})
    void theWindowOfTimeHasItsEdgeInside(String stamp, boolean inside) throws Exception {
        gives(inside ? "" : MISMATCH, right(), right().with("stamp", stamp));
        gives(inside ? MISMATCH : "", right(), right().with("stamp", stamp).refused(401, "timestamp_out_of_window"));
    }

    @Test
    void keyAndUserAreLookedUpTogether() throws Exception {
        gives("", right(), right().header("X-Semvec-Key-Id", "k9").refused(401, "unknown_key"));
        gives(MISMATCH, right(), right().header("X-Semvec-Key-Id", "k2"));
        gives("", right(), right().header("X-Semvec-Key-Id", "k2").refused(401, "unknown_key"));
        gives("", right(), right().with("path", "/v1/compliance/users/u2/x").refused(403, "user_id_mismatch"));
        gives(MISMATCH, right(), right().with("path", "/v1/compliance/users/u2/x"));
        gives("", right().ofOther());
        gives("", right(), right().ofOther().with("path", "/v1/compliance/users/u+2/x").refused(403, "user_id_mismatch"));
        gives("", right().with("path", "/v1/compliance/users/%75%31/x"));
        gives("", right(), right().with("path", "/v1/compliance/users/u1%2Fu2/x").refused(403, "user_id_mismatch"));
    }

    @Test
    void everyPartOfTheMessageIsSigned() throws Exception {
        for (SignedLine line : List.of(right().with("signature", "0".repeat(64)), right().with("signature", "ab"), right().with("signature", "z".repeat(64)),
                right().with("body", "a").with("signedBody", "b"), right().with("method", "DELETE").with("signedMethod", "GET"),
                right().with("query", "a=1").with("signedPath", "/v1/compliance/users/u1/facts?a=1"), right().ofOther().with("signedPath", "/v1/x"))) {
            gives(MISMATCH, right(), line);
            gives("", right(), line.refused(401, "bad_signature"));
            gives(MISMATCH, right(), line.refused(403, "bad_signature"));
        }
    }

    @ParameterizedTest
    @CsvSource({"10:00:00, 409, nonce_replayed, ''", "10:01:00, 409, nonce_replayed, ''", "10:01:00, 401, nonce_replayed, outcome-mismatch",
        "10:01:00, 200, , outcome-mismatch", "10:01:00.000001, 200, , nonce-outside-cache", "10:10:00, 200, , ''"})
    void aNonceIsRememberedForItsWindow(String again, int status, String code, String wanted) throws Exception {
        SignedLine second = right().nonce(NONCE).at(again);
        gives(wanted, right().nonce(NONCE), code == null ? second : second.refused(status, code));
    }

    @Test
    void onlyAnAcceptedRequestUsesItsNonceUp() throws Exception {
        SignedLine bad = right().nonce(NONCE).with("signature", "0".repeat(64)).refused(401, "bad_signature");
        gives("", right(), bad, right().nonce(NONCE));
        gives(MISMATCH, right(), bad, right().nonce(NONCE).refused(409, "nonce_replayed"));
        gives("nonce-outside-cache", right().nonce(NONCE), right().nonce(NONCE).at("10:00:50").refused(409, "nonce_replayed"), right().nonce(NONCE).at("10:01:20"));
        gives("", right().nonce(NONCE), right().ofOther().nonce(NONCE));
        gives("", right().nonce(NONCE), right().nonce(NONCE.toUpperCase(Locale.ROOT)));
        gives("nonce-outside-cache", right().nonce(NONCE).with("stamp", "2026-05-01T10:01:00Z"),
                right().nonce(NONCE).at("10:02:00").with("stamp", "2026-05-01T10:01:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"action=delete; query-unsigned", "x=1&OP=drop; query-unsigned", "%61ction=x; query-unsigned", "_method=DELETE; query-unsigned",
        "delete; query-unsigned", "type=x; ''", "page=2&sort=action; ''"})
    void anActionInTheQueryIsNamed(String query, String wanted) throws Exception {
        gives(wanted, right().with("query", query));
    }

    @Test
    void prefixesEndAtASegment() throws Exception {
        String signature = "X-Semvec-Signature";
        gives("", right(), right().with("path", "/v1/health").header(signature, ""));
        gives("", right(), right().with("path", "/v1/compliancex").header(signature, ""));
        gives(MISMATCH, right(), right().with("path", "/v1/compliance").header(signature, ""));
        gives(MISMATCH, right(), right().with("path", "/v1/compliance/").header(signature, ""));
    }

    @Test
    void oddSpellingsAreNamed() throws Exception {
        for (String joiner : List.of("|", ":", "\0", "")) {
            gives("delim-variant", right().with("joiner", joiner));
        }
        gives("nonce-weak", right().nonce("a".repeat(15)));
        gives("", right().nonce("a".repeat(16)));
        gives("line-malformed", right().header("x-semvec-nonce", "other"));
    }

    @Test
    void aLogThatIsCutOrAmbiguousFails() throws Exception {
        String text = right().line() + "\n" + right().line() + "\n";
        List<Set<String>> found = new ArrayList<>();
        for (String bad : List.of(text.substring(0, text.length() - 1), text.substring(0, text.length() - 30), text.replaceFirst("\"query\":", "\"query\":\"\",\"query\":"))) {
            found.add(found(bad));
        }
        assertEquals(List.of(Set.of("log-truncated"), Set.of("line-malformed", "log-truncated"), Set.of("line-malformed", "line-spelling")), found);
    }
}
