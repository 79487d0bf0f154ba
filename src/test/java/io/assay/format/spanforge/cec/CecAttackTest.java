// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.format.FormatBench;
import io.assay.sample.CecSample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every alteration that the producer's own verifier passes (specification of Spanforge, section 13), and those of a forger who knows the imprint. */
class CecAttackTest {
    private static final String FILE = "bundle.zip";

    @TempDir
    Path folder;

    private ObjectResult run(byte[] bundle) throws Exception {
        return new FormatBench(new CecFormat(), new CecSample(), FILE, folder).run(List.of(new SampleFile(FILE, bundle)));
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertFails(BundleForge forge, String... codes) throws Exception {
        ObjectResult result = run(forge.bytes());
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication(), codes(result).toString());
        assertTrue(codes(result).containsAll(Set.of(codes)), codes(result).toString());
    }

    private void assertOnly(Indication indication, BundleForge forge, String... codes) throws Exception {
        ObjectResult result = run(forge.bytes());
        Set<String> expected = new TreeSet<>(Set.of(codes));
        expected.add("cec.tsr-stub");
        assertEquals(expected, codes(result));
        assertEquals(indication, result.verdict().indication());
    }

    private static String without(String lines, int line) {
        List<String> kept = new ArrayList<>(List.of(lines.split("\n")));
        kept.remove(line);
        return String.join("\n", kept);
    }

    @Test
    void theBundlePackedAgainPasses() throws Exception {
        assertOnly(Indication.TOTAL_PASSED, new BundleForge());
        Set<Qualifier> qualifiers = run(new BundleForge().bytes()).verdict().qualifiers();
        assertTrue(qualifiers.containsAll(Set.of(Qualifier.STUB_TIMESTAMP, Qualifier.UNCOVERED_FIELDS, Qualifier.FORGEABLE_KEY, Qualifier.UNWITNESSED)));
        assertTrue(!qualifiers.contains(Qualifier.UNATTRIBUTED));
    }

    @Test
    void anUnstampedRewritingIsFound() throws Exception {
        assertFails(new BundleForge().unstamped(), "cec.tsr-imprint");
    }

    @Test
    void entriesThatDoNotBelongAreFound() throws Exception {
        assertFails(new BundleForge().put("notes.txt", "x"), "cec.extra-entry");
        assertFails(new BundleForge().put("../notes.txt", "x"), "cec.zip-path");
        assertFails(new BundleForge().put("Manifest.json", "{}"), "cec.duplicate-entry");
        assertFails(new BundleForge().remove("clause_map.json"), "cec.missing-entry");
        assertOnly(Indication.TOTAL_PASSED, new BundleForge().put("score_records/", ""), "cec.extra-entry");
    }

    @Test
    void anyJsonInPlaceOfTheStampIsNoStub() throws Exception {
        assertFails(new BundleForge().put(BundleForge.TSR, "{\"genTime\": \"x\", \"messageImprint\": \"y\"}"), "cec.tsr-form", "cec.tsr-imprint");
        assertFails(new BundleForge().put(BundleForge.TSR, "[]"), "cec.tsr-form");
        assertFails(new BundleForge().put(BundleForge.TSR, "nothing"), "cec.json");
    }

    @Test
    void theChainProofHasToSayWhatTheRecordsGive() throws Exception {
        assertFails(new BundleForge().put("chain_proof.json", "[]"), "cec.chain-proof");
        assertFails(new BundleForge().edit("chain_proof.json", text -> text.replace("true", "\"false\"")), "cec.chain-proof");
        assertFails(new BundleForge().edit("chain_proof.json", text -> text.replace("true", "false")), "cec.chain-proof");
        assertFails(new BundleForge().edit("chain_proof.json", text -> text.replace("12", "11")), "cec.chain-proof");
        ObjectResult unable = run(new BundleForge().put("chain_proof.json", "{\n  \"valid\": true,\n  \"record_count\": 0,\n  \"note\": \"x\"\n}").bytes());
        assertEquals(Indication.INDETERMINATE, unable.verdict().indication());
    }

    @Test
    void recordsAreCountedOnceAndKeepTheirPlace() throws Exception {
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> without(lines, 1)), "cec.count", "cec.clause-map", "cec.attestation-content");
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines + "\n" + lines.split("\n")[0]), "cec.count", "cec.duplicate-record");
        assertOnly(Indication.TOTAL_PASSED, new BundleForge().edit(BundleForge.SCORES, lines -> {
            List<String> swapped = Arrays.asList(lines.split("\n"));
            Collections.swap(swapped, 0, 1);
            return String.join("\n", swapped);
        }), "cec.record-order");
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.replace("\"chain_position\": 0, ", "")), "cec.position-missing");
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.replace("\"chain_position\": 0,", "\"chain_position\": 1,")),
                "cec.position-duplicate", "cec.chain-proof");
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.substring(0, lines.length() - 9)), "cec.json");
    }

    @Test
    void genuineRecordsFromElsewhereAreFound() throws Exception {
        String first = new BundleForge().text(BundleForge.SCORES).split("\n")[0];
        String foreign = BundleForge.signedRecord(first.replace("loan-desk", "other-desk"));
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.replace(first, foreign)), "cec.record-scope");
        String late = BundleForge.signedRecord(first.replace("2026-04", "2027-04"));
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.replace(first, late)), "cec.record-scope", "cec.record-time");
        String schema = BundleForge.signedRecord(first.replace("halluccheck.score.v1", "halluccheck.bias.v1"));
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.replace(first, schema)), "cec.record-scope");
    }

    @Test
    void theSpellingOfAnHmacIsFixed() throws Exception {
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.replaceFirst("hmac-sha256:", "HMAC-SHA256:")), "cec.record-hmac");
        assertFails(new BundleForge().edit("manifest.json", text -> text.replaceFirst(", *\n *\"hmac\": \"[^\"]*\"", "")), "cec.manifest-hmac");
        assertFails(new BundleForge().edit("attestation.json", text -> text.replaceFirst("hmac-sha256:", "hmac-sha256: ")), "cec.attestation-hmac");
        assertOnly(Indication.TOTAL_PASSED, new BundleForge().edit(BundleForge.SCORES, lines -> lines.replace("0.875", "8.75e-1")), "cec.spelling");
        assertFails(new BundleForge().edit(BundleForge.SCORES, lines -> lines.replaceFirst("\"score\": ", "\"score\": 1.0, \"score\": ")), "cec.duplicate-key");
    }

    @Test
    void membersThatNothingBindsAreNamed() throws Exception {
        assertOnly(Indication.TOTAL_PASSED, new BundleForge().edit("attestation.json", text -> text.replace("\"generated_by\"", "\"approved_by\"")),
                "cec.unknown-member");
        assertFails(new BundleForge().edit("attestation.json", text -> text.replace("\"satisfied_clauses\": 2", "\"satisfied_clauses\": 3")),
                "cec.attestation-content");
        assertOnly(Indication.TOTAL_PASSED, new BundleForge().edit("clause_map.json", text -> text.replace("Risk Mitigation", "Risk Elimination")),
                "cec.clause-map");
    }

    @Test
    void laterDescriptionsOfTheFormatAreReadToo() throws Exception {
        BundleForge forge = new BundleForge().rename(BundleForge.SCORES, "score_records/part-1.ndjson")
                .edit("manifest.json", text -> text.replace("halluccheck.score.v1", "score_records")).signManifest(BundleForge.SIGNING)
                .edit("clause_map.json", text -> text.replace("\"title\"", "\"clause_name\""));
        assertOnly(Indication.TOTAL_PASSED, forge);
    }

    @Test
    void damageIsAFindingAndNeverAnException() throws Exception {
        byte[] good = new BundleForge().bytes();
        for (int length : new int[] {good.length - 1, good.length - 30, good.length / 2, 2000}) {
            assertEquals(Indication.TOTAL_FAILED, run(Arrays.copyOf(good, length)).verdict().indication(), "cut to " + length);
        }
        assertTrue(codes(run(Arrays.copyOf(good, good.length / 2))).contains("cec.zip-open"));
        assertEquals(Indication.TOTAL_FAILED, run(Arrays.copyOf(good, good.length + 1)).verdict().indication());
    }
}
