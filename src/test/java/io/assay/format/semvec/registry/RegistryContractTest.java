// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.EvidenceFormat;
import io.assay.format.FormatBench;
import io.assay.format.FormatContract;
import io.assay.format.LooseSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.semvec.SemvecRegistrySample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryContractTest extends FormatContract {
    private static final String KEY = "{\"alg\":\"RS256\"";

    @Override
    protected EvidenceFormat format() {
        return new RegistryFormat();
    }

    @Override
    protected Sample sample() {
        return new SemvecRegistrySample();
    }

    @Override
    protected String artefact() {
        return "key-registry.json";
    }

    @Test
    void keysThatNobodyPinnedAreNamedWithTheirFingerprintAndNeverTrusted() throws Exception {
        Sample unpinned = new LooseSample(sample().good());
        ObjectResult result = new FormatBench(format(), unpinned, artefact(), folder.resolve("unpinned")).run(unpinned.good());
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        List<Object> arguments = result.findings().stream().filter(seen -> seen.finding().code() == RegistryCode.KEY_NOT_PINNED).findFirst().orElseThrow()
                .finding().arguments();
        assertTrue(arguments.getLast().toString().matches("[0-9a-f]{64}"), arguments.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"user-anna | user-mallory | owner-differs | TOTAL_FAILED", "RS256 | HS256 | alg-not-allowed | TOTAL_FAILED",
        "\"revoked_at\":null | \"revoked_at\":\"2026-02-01T00:00:00Z\" | revocation-differs | TOTAL_PASSED",
        "demo-registered-key | another-key | key-not-pinned | INDETERMINATE", "BEGIN PUBLIC | BEGIN PRIVATE | key-unreadable | TOTAL_FAILED",
        "\"alg\" | \"kid\":\"x\",\"alg\" | duplicate-json-key | TOTAL_FAILED", "\"leeway_s\" | \"leeway\" | malformed | TOTAL_FAILED"})
    void whatDiffersFromThePinnedKeyIsNamed(String from, String to, String code, Indication indication) throws Exception {
        assertTrue(codes(text().replace(from, to), indication).contains("semvec.registry." + code));
    }

    @Test
    void twoKeysOfOneNameAreAmbiguous() throws Exception {
        String text = text();
        String entry = text.substring(text.indexOf(KEY), text.indexOf("}]") + 1);
        assertTrue(codes(text.replace(entry, entry + "," + entry), Indication.TOTAL_FAILED).contains("semvec.registry.duplicate-kid"));
    }

    private String text() {
        return new String(sample().good().getFirst().bytes(), StandardCharsets.UTF_8);
    }

    private List<String> codes(String text, Indication indication) throws Exception {
        ObjectResult result = bench.run(List.of(new SampleFile(artefact(), text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(indication, result.verdict().indication(), text);
        return result.findings().stream().map(seen -> seen.finding().code().code()).toList();
    }
}
