// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.CanonicalJson;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.count.EventFilter;
import io.assay.format.Circumstances;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.sample.SpanforgeChain;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One event of real evidence less, altered or unsigned moves the clauses it supported, by one event, and no other clause. */
class OneEventTest {
    private static final String SECRET = "one-event-secret-0123456789-ABCDEFGH";
    private static final String TYPE = "llm.drift.detected";

    /** Of its clauses, those that events can evidence wholly. */
    private static final Set<String> FALLING = Set.of("soc2/CC7.2");

    @TempDir
    private Path folder;

    /** Five of the type, exactly as many as its clauses ask for, each followed by one of a type of which there are plenty. */
    private static List<byte[]> log() {
        SpanforgeChain chain = new SpanforgeChain("coverage", SECRET, Instant.parse("2026-01-05T08:00:00Z"));
        for (int i = 0; i < 30; i++) {
            chain.event(i % 6 == 5 ? TYPE : i % 2 == 0 ? "llm.trace.span.completed" : "hitl.reviewed", 1000, Map.of("org_id", "org-1"), Map.of("n", (long) i));
        }
        return new ArrayList<>(chain.lines());
    }

    private CoverageResult count(List<byte[]> lines) throws Exception {
        Path file = Files.write(folder.resolve("events.jsonl"), SpanforgeChain.file(lines));
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(Map.of("id", "org", "kind", "hmac-secret", "utf8", SECRET))));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.EPOCH);
        return new Survey(List.of(new SpanforgeLogFormat()), BuiltIn.catalogue(), Optional.empty(), EventFilter.ALL)
                .run(List.of(file), List.of(), Engagement.of(circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT)).result();
    }

    private static Map<String, ClauseCoverage> clauses(CoverageResult result) {
        return ClauseEntry.all(result).collect(Collectors.toMap(ClauseEntry::key, ClauseEntry::coverage));
    }

    private static Set<String> supported(CoverageResult result) {
        return ClauseEntry.all(result).filter(entry -> entry.coverage().rule().filter(rule -> rule.counts(TYPE)).isPresent()).map(ClauseEntry::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void moves(UnaryOperator<List<byte[]>> hand) throws Exception {
        CoverageResult before = count(log());
        Map<String, ClauseCoverage> was = clauses(before);
        Map<String, ClauseCoverage> is = clauses(count(hand.apply(log())));
        assertEquals(supported(before), different(was, is, ClauseCoverage::verified));
        supported(before).forEach(key -> assertEquals(was.get(key).verified() - 1, is.get(key).verified(), key));
        assertEquals(FALLING, different(was, is, ClauseCoverage::state));
    }

    private static Set<String> different(Map<String, ClauseCoverage> was, Map<String, ClauseCoverage> is, Function<ClauseCoverage, Object> what) {
        return was.keySet().stream().filter(key -> !what.apply(was.get(key)).equals(what.apply(is.get(key)))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void removedAtTheEnd() throws Exception {
        moves(lines -> lines.subList(0, lines.size() - 1));
    }

    /** The one behind it names an event that is not there: it does not count either, and its clauses have plenty. */
    @Test
    void removedInTheMiddle() throws Exception {
        List<byte[]> lines = log();
        lines.remove(11);
        assertEquals(FALLING, different(clauses(count(log())), clauses(count(lines)), ClauseCoverage::state));
    }

    @Test
    void altered() throws Exception {
        moves(lines -> {
            lines.set(11, text(lines.get(11)).replace("\"n\":11", "\"n\":12").getBytes(StandardCharsets.UTF_8));
            return lines;
        });
    }

    @Test
    void unsigned() throws Exception {
        moves(lines -> {
            lines.set(11, text(lines.get(11)).replaceFirst(",\"signature\":\"[^\"]*\"", "").getBytes(StandardCharsets.UTF_8));
            return lines;
        });
    }
}
