// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.check.ClauseClaim;
import io.assay.check.Phrase;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.gap.Closings;
import io.assay.coverage.gap.Gap;
import io.assay.evidence.Digest;
import io.assay.report.view.Tables;
import io.assay.text.Language;
import io.assay.text.Messages;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes coverage as CSV (RFC 4180), one line a clause; cells that a spreadsheet would run as a formula are defused. The last column repeats the digest
 * of the trust store: a line cut out of the file still says in whose light its events counted, and no line is of another kind than the others.
 */
public final class CoverageCsv {
    private static final List<String> HEAD = List.of("framework", "clause", "title", "issuer_status", "issuer_count", "recomputed_status",
            "recomputed_count", "comparison", "state", "events", "verified", "needed", "first", "last", "holes",
            "absence", "gap_since", "cost", "on_last_day", "state_as_instant", "assurance", "to_close", "wrong_name", "trust_sha256");

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private CoverageCsv() {}

    /** @param trust the digest of the trust store in whose light events counted as verified */
    public static String of(CoverageResult result, Digest trust) {
        StringBuilder out = new StringBuilder(String.join(",", HEAD)).append("\r\n");
        Closings closings = new Closings(result.period());
        for (FrameworkCoverage framework : result.frameworks()) {
            for (ClauseCoverage clause : framework.clauses()) {
                out.append(cells(framework, clause, closings, trust).stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
            }
        }
        return out.toString();
    }

    private static List<String> cells(FrameworkCoverage framework, ClauseCoverage clause, Closings closings, Digest trust) {
        Gap gap = Gap.of(new ClauseEntry(framework.framework(), clause));
        return List.of(framework.framework().id(), clause.clause().id(), clause.clause().title(), clause.claim().map(ClauseClaim::status).orElse(""),
                clause.claim().filter(claim -> claim.count().isPresent()).map(claim -> Long.toString(claim.count().getAsLong())).orElse(""),
                clause.claim().map(ClauseClaim::recomputedStatus).orElse(""),
                clause.claim().filter(claim -> claim.recomputedCount().isPresent()).map(claim -> Long.toString(claim.recomputedCount().getAsLong()))
                        .orElse(""),
                clause.comparison().name(), clause.state().name(), Long.toString(clause.events()), Long.toString(clause.verified()),
                Long.toString(clause.needed()), clause.first().map(Object::toString).orElse(""), clause.last().map(Object::toString).orElse(""),
                clause.holes().stream().map(hole -> hole.from() + "/" + hole.to()).collect(Collectors.joining(" ")),
                clause.time().absence().name(), gap.since().map(Object::toString).orElse(""), gap.cost().name(), Long.toString(clause.onLastDay()),
                clause.lastDay().asInstant().map(Enum::name).orElse(""), new TreeMap<>(clause.assurance()).entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" ")),
                said(closings.of(clause)), said(Tables.misnamed(clause)), trust.hex());
    }

    private static String said(List<Phrase> phrases) {
        return phrases.stream().map(ENGLISH::text).collect(Collectors.joining("; "));
    }
}
