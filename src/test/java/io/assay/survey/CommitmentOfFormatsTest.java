// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.cli.Terminal;
import io.assay.compare.state.Histories;
import io.assay.compare.state.History;
import io.assay.sample.CapsuleSample;
import io.assay.sample.CecSample;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeAuditSample;
import io.assay.sample.SpanforgeChainSample;
import io.assay.sample.SpanforgeStoreSample;
import io.assay.sample.VaxeliaBufferSample;
import io.assay.sample.envelope.X509Sample;
import io.assay.sample.semvec.SemvecRequestSample;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.sample.verity.AuditLogSample;
import io.assay.sample.verity.CratonLogSample;
import io.assay.sample.verity.KimberliteLogSample;
import io.assay.sample.verity.RecordSample;
import io.assay.sample.verity.VerityExportSample;
import io.assay.sample.verity.VerityLog;
import io.assay.sample.verity.VerityStoreSample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Once and never are claimed of every format only where the evidence is whole and its end is fixed. */
class CommitmentOfFormatsTest {
    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(Optional.empty());

    private static Stream<Arguments> formats() {
        Stream<Sample> whole = Stream.of(new SpanforgeChainSample(1), new VerityExportSample(), new VerityStoreSample(1024), new CratonLogSample(),
            new KimberliteLogSample(), new AuditLogSample());
        Stream<Sample> open = Stream.of(new SpanforgeStoreSample(2, 1024), new SpanforgeAuditSample(3), new CecSample(), new SemvecStoreSample(1024),
            new SemvecRequestSample(), new VaxeliaBufferSample(), new CapsuleSample());
        return Stream.concat(whole.map(sample -> Arguments.of(sample.name(), sample, "PASSED")), open.map(sample -> Arguments.of(sample.name(), sample, "INDETERMINATE")));
    }

    private String ask(Path evidence, String id) throws Exception {
        assertEquals(0, terminal.run("prove", evidence.toString(), "--committed", id, "--trust", folder.resolve("trust.json").toString(), "--format", "json"), terminal.message());
        JsonObject answer = (JsonObject) JsonReader.parse(terminal.answer().getBytes(StandardCharsets.UTF_8));
        List<String> open = ((JsonArray) answer.find("open").orElseThrow()).items().stream().map(item -> ((JsonString) item).value()).toList();
        return answer.text("answer").orElseThrow() + " " + ((JsonNumber) answer.find("times").orElseThrow()).lexeme() + " " + answer.text("outcome").orElseThrow()
            + (open.isEmpty() ? "" : " " + String.join(" ", open));
    }

    private Path laid(Sample sample) throws Exception {
        new DemoCase(List.of(sample)).write(folder);
        return folder.resolve(sample.isProvable() ? "good" : "unproven").resolve(sample.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void onceAndNeverNeedAWholeLog(String name, Sample sample, String outcome) throws Exception {
        Path evidence = laid(sample);
        terminal.run("events", evidence.toString(), "--trust", folder.resolve("trust.json").toString(), "--format", "jsonl", "--limit", "1");
        String id = ((JsonObject) JsonReader.parse(terminal.answer().strip().getBytes(StandardCharsets.UTF_8))).text("id").orElseThrow();
        assertEquals("ONCE 1 " + outcome, ask(evidence, id).replaceFirst("(INDETERMINATE) .*", "$1"));
        assertEquals("NEVER 0 " + outcome, ask(evidence, "01AAAAAAAAAAAAAAAAAAAAAAAA").replaceFirst("(INDETERMINATE) .*", "$1"));
    }

    @Test
    void whatHoldsNoEventsSaysNothingOfThem() throws Exception {
        assertEquals("NEVER 0 INDETERMINATE", ask(laid(new X509Sample()), "7"));
        assertEquals("NEVER 0 INDETERMINATE", ask(laid(new RecordSample(RecordSample.Kind.AUDIT)), "7"));
    }

    @Test
    void aCopyIsNoSecondCommitment() throws Exception {
        Path evidence = laid(new CratonLogSample());
        Files.createDirectories(evidence.resolve("copy/42"));
        Files.copy(evidence.resolve("42/segment_000000.log"), evidence.resolve("copy/42/segment_000000.log"));
        assertEquals("ONCE 1 PASSED", ask(evidence, "3"));
        Files.createDirectories(evidence.resolve("43"));
        Files.copy(evidence.resolve("42/segment_000000.log"), evidence.resolve("43/segment_000000.log"));
        assertEquals("ONCE 1", ask(evidence, "3").substring(0, 6), "the third record of another stream is another record");
    }

    @Test
    void anExportFromTheMiddleOnSaysNothingOfWhatCameBefore() throws Exception {
        VerityLog log = new VerityLog().add("INSERT", History.content("a1")).add("INSERT", History.content("b1"));
        Path export = Files.write(folder.resolve("export.jsonl"), (byte[]) Histories.VERITY_LINES.history().items(List.of("a1", "b1")).get(1));
        Map<String, Object> anchor = Map.of("kind", "pinned-state", "subject", "tenant:123", "position", 1, "hash", log.events().get(1).get("hash"));
        Files.write(folder.resolve("trust.json"), CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "anchors", List.of(anchor))));
        assertEquals("NEVER 0 INDETERMINATE PARTIAL_SCOPE", ask(export, "7"));
    }
}
