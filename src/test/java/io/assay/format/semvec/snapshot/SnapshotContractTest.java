// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.check.Indication;
import io.assay.crypto.Sha256;
import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.semvec.SemvecSnapshotSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotContractTest extends FormatContract {
    private static final String STATE = "{\"semantic_state\": [0.6, 0.8], \"dimension\": 2, \"note\": \"gr\\u00fc\\u00df\", \"one\": 1.0}";

    @Override
    protected EvidenceFormat format() {
        return new SnapshotFormat();
    }

    @Override
    protected Sample sample() {
        return new SemvecSnapshotSample();
    }

    @Override
    protected String artefact() {
        return "session.json";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "jcs | {\"dimension\":2,\"note\":\"grüß\",\"one\":1,\"semantic_state\":[0.6,0.8]}",
        "py-sorted-compact-ascii | {\"dimension\":2,\"note\":\"gr\\u00fc\\u00df\",\"one\":1.0,\"semantic_state\":[0.6,0.8]}",
        "py-sorted-spaced-utf8 | {\"dimension\": 2, \"note\": \"grüß\", \"one\": 1.0, \"semantic_state\": [0.6, 0.8]}",
        "py-insertion-compact-utf8 | {\"semantic_state\":[0.6,0.8],\"dimension\":2,\"note\":\"grüß\",\"one\":1.0}"})
    void theFormThatWasHashedIsNamed(String form, String hashed) throws Exception {
        ObjectResult result = run(STATE, Hex.encode(Sha256.of(hashed.getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("semvec.snapshot.layout", "semvec.snapshot.unsigned", "semvec.snapshot.checksum-matched"), codes(result));
        assertTrue(result.findings().stream().anyMatch(found -> List.of(found.finding().arguments()).toString().contains(form)), form);
    }

    @Test
    void aChecksumThatFitsNoFormIsNeverAFailure() throws Exception {
        ObjectResult result = run(STATE, "ab".repeat(32));
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertTrue(codes(result).contains("semvec.snapshot.checksum-unknown"));
        assertTrue(codes(run(STATE, "AB".repeat(32))).contains("semvec.snapshot.checksum-form"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "dim-mismatch | TOTAL_FAILED | {\"semantic_state\": [0.6, 0.8], \"config\": {\"dimension\": 3}}",
        "dim-mismatch | TOTAL_FAILED | {\"semantic_state\": [0.6, 0.8], \"long_term\": [{\"embedding\": [0.1]}]}",
        "nonfinite | TOTAL_FAILED | {\"semantic_state\": [NaN, 0.8]}",
        "nonfinite | TOTAL_FAILED | {\"semantic_state\": [1e999, 0.8]}",
        "nonfinite | TOTAL_FAILED | {\"semantic_state\": [1e+200, 1e+200]}",
        "count-mismatch | TOTAL_FAILED | {\"semantic_state\": [0.6], \"long_term\": [{}, {}], \"long_term_count\": 1}",
        "content-withheld | INDETERMINATE | {\"semantic_state\": [0.6], \"long_term\": [], \"long_term_count\": 1}",
        "norm-mismatch | INDETERMINATE | {\"semantic_state\": [0.6, 0.8], \"semantic_state_norm\": 0.9}",
        "out-of-range | INDETERMINATE | {\"semantic_state\": [0.9, 0.9]}",
        "out-of-range | INDETERMINATE | {\"semantic_state\": [0.6], \"beta\": 0.99}",
        "iban-checksum | TOTAL_FAILED | {\"semantic_state\": [0.6], \"literals\": [{\"value\": \"DE89370400440532013001\", \"context\": \"kind=identifier; id_type=iban\"}]}",
        "duplicate-json-key | TOTAL_FAILED | {\"semantic_state\": [0.6], \"beta\": 0.5, \"beta\": 0.6}"})
    void whatContradictsItselfIsSaid(String code, Indication indication, String state) throws Exception {
        ObjectResult result = run(state, "ab".repeat(32));
        assertEquals(indication, result.verdict().indication(), () -> state + codes(result));
        assertTrue(codes(result).contains("semvec.snapshot." + code), () -> state + codes(result));
    }

    @Test
    void theFlatFormOfToDictIsReadToo() throws Exception {
        String bare = "{\"dimension\":2,\"semantic_state\":[0.6,0.8]}";
        String flat = "{\"semantic_state\":[0.6,0.8],\"dimension\":2,\"checksum\":\"" + Hex.encode(Sha256.of(bare.getBytes(StandardCharsets.US_ASCII))) + "\"}";
        assertTrue(codes(bench.run(List.of(file(flat)))).contains("semvec.snapshot.checksum-matched"));
    }

    @Test
    void aByteOrderMarkIsReported() throws Exception {
        String text = new String(sample().good().getFirst().bytes(), StandardCharsets.UTF_8);
        assertTrue(codes(bench.run(List.of(file("\uFEFF" + text)))).contains("semvec.snapshot.malformed"));
    }

    private ObjectResult run(String state, String checksum) throws Exception {
        return bench.run(List.of(file("{\"session_id\": \"s-1\", \"state_dict\": " + state + ", \"checksum\": \"" + checksum + "\"}")));
    }

    private static SampleFile file(String text) {
        return new SampleFile("session.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(ObjectResult result) {
        return result.findings().stream().map(found -> found.finding().code().code()).toList();
    }
}
