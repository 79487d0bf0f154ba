// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The producer's own rule, applied by us, gives what the producer's own engine gave: statuses, counts, explanation coverage (skipped where absent). */
class CoverageVectorsTest {
    private static final Path VECTORS = Path.of(System.getenv().getOrDefault("ASSAY_CASES", "../shared/cases"), "vectors-own", "spanforge-coverage");

    @TestFactory
    Stream<DynamicTest> recomputesWhatTheEngineGave() throws Exception {
        Path file = VECTORS.resolve("coverage.json");
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no vectors at " + file);
        return ((JsonArray) JsonReader.parse(Files.readAllBytes(file))).items().stream().map(JsonObject.class::cast)
                .map(vector -> DynamicTest.dynamicTest(vector.object("parameters").orElseThrow().text("framework").orElseThrow(), () -> recompute(vector)));
    }

    private static void recompute(JsonObject vector) throws Exception {
        Path events = VECTORS.resolve(vector.text("events").orElseThrow()).normalize();
        Path attestation;
        try (Stream<Path> beside = Files.list(events.getParent())) {
            attestation = beside.filter(path -> path.toString().endsWith("_attestation.json")).findFirst().orElseThrow();
        }
        Recount recount = new Recount(new Attestation(PlainDocument.read(EvidenceFile.named(attestation, new Custody()))));
        recount.read(EvidenceFile.named(events, new Custody()), () -> { });
        JsonObject expected = vector.object("expected").orElseThrow();
        Map<String, String> theirs = expected.object("clauses").orElseThrow().members().stream().collect(Collectors.toMap(member -> member.name(),
                member -> said(((JsonObject) member.value()).text("status").orElse(""), ((JsonObject) member.value()).integer("evidence_count").orElse(-1)),
                (one, other) -> one, TreeMap::new));
        Map<String, String> ours = recount.clauses().stream().collect(Collectors.toMap(clause -> clause.rule.clause(),
                clause -> said(clause.rule.status(clause.count), clause.count), (one, other) -> one, TreeMap::new));
        assertEquals(theirs, ours);
        assertEquals(expected.integer("sum_evidence_count").orElse(-1), recount.clauses().stream().mapToLong(clause -> clause.count).sum());
        assertEquals(vector.integer("signedEventCount").orElse(-1), recount.events());
        assertEquals(expected.find("explanation_coverage_pct").filter(JsonNumber.class::isInstance).map(number -> ((JsonNumber) number).lexeme()),
                recount.coverage());
    }

    private static String said(String status, long count) {
        return status + " " + count;
    }
}
