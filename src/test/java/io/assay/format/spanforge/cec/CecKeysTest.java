// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Assurance;
import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.check.SubIndication;
import io.assay.format.FormatBench;
import io.assay.format.PublicSecret;
import io.assay.sample.CecSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wrong key told from tampering, a missing key from both, and keys that everybody knows from all of them. */
class CecKeysTest {
    private static final String FILE = "bundle.zip";
    private static final Map<String, Object> SIGNING = key("s", "spanforge.signing", BundleForge.SIGNING);
    private static final Map<String, Object> AUDIT = key("a", "spanforge.audit", BundleForge.AUDIT);

    @TempDir
    Path folder;

    private static Map<String, Object> key(String id, String purpose, String secret) {
        return Map.of("id", id, "kind", "hmac-secret", "purposes", List.of(purpose), "utf8", secret);
    }

    @SafeVarargs
    private ObjectResult run(byte[] bundle, Map<String, Object>... keys) throws Exception {
        Sample trusting = new Sample() {
            @Override
            public String name() {
                return "keys";
            }

            @Override
            public List<SampleFile> good() {
                return List.of();
            }

            @Override
            public List<SampleFile> tampered() {
                return List.of();
            }

            @Override
            public List<Map<String, Object>> keys() {
                return List.of(keys);
            }
        };
        return new FormatBench(new CecFormat(), trusting, FILE, folder).run(List.of(new SampleFile(FILE, bundle)));
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] good() {
        return new CecSample().good().getFirst().bytes();
    }

    @Test
    void twoKeysServeTwoPurposes() throws Exception {
        ObjectResult result = run(good(), SIGNING, AUDIT);
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        assertEquals(Assurance.KEYED, result.verdict().assurance());
    }

    @Test
    void aMissingKeyLeavesItsPartOpen() throws Exception {
        ObjectResult records = run(good(), SIGNING);
        assertEquals(Indication.INDETERMINATE, records.verdict().indication());
        assertEquals(SubIndication.ASSAY_KEY_SECRET_NEEDED, records.verdict().subIndication());
        assertEquals(Set.of("cec.tsr-stub", "key.missing"), codes(records));
        ObjectResult none = run(good());
        assertTrue(none.verdict().qualifiers().contains(Qualifier.UNATTRIBUTED));
        assertEquals(Assurance.CONSISTENT, none.verdict().assurance());
    }

    @Test
    void aKeyThatFitsNothingIsCalledTheWrongKey() throws Exception {
        ObjectResult both = run(good(), key("s", "spanforge.signing", "wrong-1"), key("a", "spanforge.audit", "wrong-2"));
        assertEquals(Indication.INDETERMINATE, both.verdict().indication());
        assertTrue(codes(both).contains("key.mismatch"));
        ObjectResult one = run(good(), SIGNING, key("a", "spanforge.audit", "wrong-2"));
        assertEquals(Indication.INDETERMINATE, one.verdict().indication());
        assertEquals(Set.of("cec.tsr-stub", "cec.record-hmac", "key.mismatch"), codes(one));
    }

    @Test
    void theWrongKeyExcusesNothingThatNeedsNoKey() throws Exception {
        byte[] cut = new BundleForge().edit(BundleForge.SCORES, lines -> lines.substring(lines.indexOf('\n') + 1)).bytes();
        ObjectResult result = run(cut, key("s", "spanforge.signing", "wrong-1"), key("a", "spanforge.audit", "wrong-2"));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertFalse(codes(result).contains("key.mismatch"));
    }

    @Test
    void aKeyThatProvedItselfMakesEveryOtherFailureATampering() throws Exception {
        byte[] altered = new BundleForge().edit(BundleForge.SCORES, lines -> lines.replaceFirst("0.875", "0.975")).bytes();
        ObjectResult result = run(altered, SIGNING, AUDIT);
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertTrue(codes(result).contains("cec.record-hmac"));
        assertFalse(codes(result).contains("key.mismatch"));
    }

    @Test
    void aKeyThatEverybodyKnowsFailsPinnedOrNot() throws Exception {
        for (PublicSecret known : PublicSecret.values()) {
            String secret = new String(known.bytes(), StandardCharsets.UTF_8);
            byte[] open = new BundleForge().signManifest(secret).bytes();
            ObjectResult unpinned = run(open, SIGNING, AUDIT);
            assertEquals(Indication.TOTAL_FAILED, unpinned.verdict().indication());
            assertTrue(codes(unpinned).contains("key.public-knowledge"));
            assertFalse(codes(unpinned).contains("cec.manifest-hmac"));
            assertTrue(codes(run(open, key("s", "spanforge.signing", secret), AUDIT)).contains("key.public-knowledge"));
        }
    }

    @Test
    void secretsAreNeverSpoken() throws Exception {
        ObjectResult result = run(good(), SIGNING, key("a", "spanforge.audit", "wrong-2"));
        String all = result.findings().toString() + result.claims() + result.shows() + result.doesNotShow();
        assertFalse(all.contains(BundleForge.SIGNING) || all.contains("wrong-2"));
    }
}
