// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.check.ClauseClaim;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import java.util.List;
import java.util.stream.Collectors;

/** Writes coverage as CSV (RFC 4180), one line a clause; cells that a spreadsheet would run as a formula are defused. */
public final class CoverageCsv {
    private static final List<String> HEAD = List.of("framework", "clause", "title", "issuer_status", "issuer_count", "recomputed_status",
            "recomputed_count", "comparison", "state", "events", "verified", "needed", "first", "last", "holes");

    private CoverageCsv() {}

    public static String of(CoverageResult result) {
        StringBuilder out = new StringBuilder(String.join(",", HEAD)).append("\r\n");
        for (FrameworkCoverage framework : result.frameworks()) {
            for (ClauseCoverage clause : framework.clauses()) {
                out.append(cells(framework.framework().id(), clause).stream().map(CoverageCsv::cell).collect(Collectors.joining(","))).append("\r\n");
            }
        }
        return out.toString();
    }

    private static List<String> cells(String framework, ClauseCoverage clause) {
        return List.of(framework, clause.clause().id(), clause.clause().title(), clause.claim().map(ClauseClaim::status).orElse(""),
                clause.claim().filter(claim -> claim.count().isPresent()).map(claim -> Long.toString(claim.count().getAsLong())).orElse(""),
                clause.claim().map(ClauseClaim::recomputedStatus).orElse(""),
                clause.claim().filter(claim -> claim.recomputedCount().isPresent()).map(claim -> Long.toString(claim.recomputedCount().getAsLong()))
                        .orElse(""),
                clause.comparison().name(), clause.state().name(), Long.toString(clause.events()), Long.toString(clause.verified()),
                Long.toString(clause.needed()), clause.first().map(Object::toString).orElse(""), clause.last().map(Object::toString).orElse(""),
                clause.holes().stream().map(hole -> hole.from() + "/" + hole.to()).collect(Collectors.joining(" ")));
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "’" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
