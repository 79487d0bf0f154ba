// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.format.FormatBench;
import io.assay.format.LooseSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A replay says what the erasure before it said; any other record speaks of an erasure of its own. */
class ErasureReplaysTest {
    private static final String FIRST = "{'request_id':'fd802bef-a917-4832-8013-3a39a59ea6df','subject_id':'bob','requested_at':'2026-04-01T08:00:00Z',"
            + "'completed_at':'2026-04-20T09:30:00Z','records_erased':80,'streams_affected':[5],'erasure_proof':null,'signed_proof':{'bundle_root':["
            + "0,".repeat(31) + "0],'timestamp_ns':1,'witnesses':[],'attestation_sig':[" + "7,".repeat(63) + "7]},'is_noop_replay':false}";
    private static final String REPLAY = FIRST.replace("replay':false", "replay':true").replace("04-20T", "04-25T");

    @TempDir
    Path folder;

    private String run(String text) throws Exception {
        Sample sample = new LooseSample(List.of(new SampleFile("erasure_audit.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
        ObjectResult result = new FormatBench(new ErasureFormat(), sample, "erasure_audit.json", folder).run(sample.good());
        return result.findings().stream().map(seen -> seen.finding())
                .filter(finding -> List.of("kimberlite.erasure-replay", "kimberlite.time-order", "kimberlite.form").contains(finding.code().code()))
                .map(finding -> finding.code().code().substring(11) + " " + finding.arguments().getFirst() + " " + finding.at().field() + " " + finding.weight())
                .toList().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x | x | []",
        "'records_erased':80 | 'records_erased':900 | [erasure-replay 0 records_erased FAIL]",
        "'records_erased':80 | 'records_erased':0 | [erasure-replay 0 records_erased FAIL]",
        "'subject_id':'bob' | 'subject_id':'eve' | [erasure-replay 0 subject_id FAIL]",
        "'streams_affected':[5] | 'streams_affected':[6] | [erasure-replay 0 streams_affected FAIL]",
        "'timestamp_ns':1 | 'timestamp_ns':2 | [erasure-replay 0 signed_proof FAIL]",
        "04-25T | 04-19T | [time-order fd802bef-a917-4832-8013-3a39a59ea6df completed_at WARN]",
        "replay':true | replay':false | [erasure-replay 2 request_id FAIL]",
        "fd802bef | ad802bef | [erasure-replay 1 is_noop_replay WARN]"}, quoteCharacter = '`')
    void aReplayRepeatsTheErasureBeforeIt(String from, String to, String wanted) throws Exception {
        assertEquals(wanted, run("[" + FIRST + "," + REPLAY.replace(from, to) + "]"));
    }

    @Test
    void aProofSpeaksOfOneErasure() throws Exception {
        String other = FIRST.replace("fd802bef", "ad802bef");
        assertEquals("[erasure-replay 3 signed_proof FAIL]", run("[" + FIRST + "," + other + "]"));
        assertEquals("[]", run("[" + FIRST + "," + other.replace("[7,7", "[8,7") + "]"));
    }

    /** Records of releases before the signed proof, and before replays were marked, lack the members. */
    @ParameterizedTest
    @CsvSource({"is_noop_replay", "signed_proof"})
    void whatLaterReleasesAddedMayBeAbsent(String member) throws Exception {
        String earlier = member.equals("is_noop_replay") ? FIRST.replace(",'is_noop_replay':false", "") : FIRST.replaceAll(",'signed_proof':\\{.*?\\},'", ",'");
        assertEquals("[]", run("[" + earlier + "]"));
    }
}
