// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.check.ClauseClaim;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.Period;
import io.assay.coverage.gap.Closings;
import io.assay.coverage.gap.Gap;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.TrustStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Writes {@code assay.coverage/1} (contract, section 3): the issuer's claim, its own rule recomputed, and ours. */
public final class CoverageJson {
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private CoverageJson() {}

    /** @param trust in whose light events counted as verified */
    public static byte[] bytes(CoverageResult result, TrustStore trust) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("trust", Map.of("sha256", trust.sha256().hex()));
        json.put("schema", "assay.coverage/1");
        json.put("findings", ClauseEntry.all(result).flatMap(CoverageJson::misnamed).toList());
        json.put("period", result.period().map(CoverageJson::days).orElse(List.of()));
        json.put("frameworks", result.frameworks().stream().map(one -> framework(one, result.period())).toList());
        return CanonicalJson.bytes(json);
    }

    private static Map<String, Object> framework(FrameworkCoverage coverage, Optional<Period> period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", coverage.framework().id());
        json.put("edition", coverage.framework().edition());
        json.put("citation", coverage.framework().citation());
        json.put("asOf", coverage.framework().asOf());
        json.put("dates", coverage.framework().dates().stream().map(one -> Map.of("what", one.what(), "date", one.date(), "source", one.source())).toList());
        json.put("clauses", coverage.clauses().stream().map(clause -> clause(new ClauseEntry(coverage.framework(), clause), period)).toList());
        return json;
    }

    private static Map<String, Object> clause(ClauseEntry entry, Optional<Period> period) {
        ClauseCoverage coverage = entry.coverage();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", coverage.claim().map(ClauseClaim::clause).orElse(coverage.clause().id()));
        json.put("title", coverage.clause().title());
        json.put("issuer", said(coverage.claim().map(ClauseClaim::status).orElse(""), coverage.claim().map(ClauseClaim::count).orElse(OptionalLong.empty())));
        json.put("recomputed", said(coverage.claim().map(ClauseClaim::recomputedStatus).orElse(""),
                coverage.claim().map(ClauseClaim::recomputedCount).orElse(OptionalLong.empty())));
        json.put("comparison", coverage.comparison().name());
        json.put("ours", ours(coverage));
        json.put("closes", coverage.closes().stream().map(closing -> closing(closing, period)).toList());
        json.put("toClose", new Closings(period).of(coverage).stream().map(ENGLISH::text).toList());
        Gap gap = Gap.of(entry);
        json.put("gap", Gap.isOpen(entry.state()) ? present("since", gap.since().map(Object::toString), "cost", gap.cost().name()) : null);
        json.put("rule", coverage.rule().map(rule -> (Object) Map.of("producer", rule.producer(), "types", rule.types(), "minimum", (long) rule.minimum()))
                .orElse(null));
        json.put("corrections", coverage.clause().corrections().stream().map(one -> Map.of("producer", one.producer(), "says", one.says(), "use", one.use()))
                .toList());
        json.put("links", coverage.clause().links().stream().map(link -> Map.of("to", link.to(), "relation", link.relation().word())).toList());
        return json;
    }

    /** A finding: the issuer's name of a clause, and what it should have named. */
    private static Stream<Map<String, Object>> misnamed(ClauseEntry entry) {
        return entry.coverage().misnamed().stream().map(one -> Map.<String, Object>of("code", "coverage.clause-name", "weight", "WARN", "clause", entry.key(),
                "producer", one.producer(), "actual", one.says(), "expected", one.use(), "title", entry.coverage().clause().title()));
    }

    private static Map<String, Object> present(String first, Optional<String> maybe, String second, String value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(first, maybe.orElse(null));
        json.put(second, value);
        return json;
    }

    private static Map<String, Object> said(String status, OptionalLong count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status.isEmpty() ? null : status);
        json.put("count", count.isPresent() ? (Object) count.getAsLong() : null);
        return json;
    }

    private static Map<String, Object> ours(ClauseCoverage coverage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", coverage.state().name());
        json.put("events", coverage.events());
        json.put("verified", coverage.verified());
        json.put("needed", coverage.needed());
        json.put("first", coverage.first().map(Object::toString).orElse(null));
        json.put("last", coverage.last().map(Object::toString).orElse(null));
        json.put("sources", coverage.sources());
        json.put("onLastDay", coverage.onLastDay());
        json.put("holes", coverage.holes().stream().map(CoverageJson::days).toList());
        json.put("unknown", coverage.unknown().map(CoverageJson::days).orElse(List.of()));
        json.put("excluded", new LinkedHashMap<>(coverage.excluded()));
        json.put("absence", coverage.time().absence().name());
        json.put("time", coverage.time().stretches().stream().map(stretch -> List.of(stretch.days().from().toString(), stretch.days().to().toString(),
                stretch.fill().name())).toList());
        json.put("asInstant", coverage.lastDay().asInstant().map(Enum::name).orElse(null));
        Map<String, Object> assurance = new LinkedHashMap<>();
        coverage.assurance().forEach((word, count) -> assurance.put(word.name(), count));
        json.put("assurance", assurance);
        return json;
    }

    private static Map<String, Object> closing(ClauseCoverage.Closing closing, Optional<Period> period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("producer", closing.producer());
        json.put("types", closing.types());
        json.put("more", closing.more());
        json.put("over", closing.over().or(() -> period).map(CoverageJson::days).orElse(List.of()));
        return json;
    }

    private static List<String> days(Period period) {
        return List.of(period.from().toString(), period.to().toString());
    }

}
