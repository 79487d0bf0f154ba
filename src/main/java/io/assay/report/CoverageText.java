// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.check.ClauseClaim;
import io.assay.check.Phrase;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.gap.Closings;
import io.assay.coverage.gap.Gap;
import io.assay.report.view.Tables;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;

/** Writes coverage for a terminal: a line a clause, what would close each gap under it. */
public final class CoverageText {
    private final Messages words;
    private Closings closings = new Closings(Optional.empty());
    private final StringBuilder out = new StringBuilder();

    public CoverageText(Messages words) {
        this.words = words;
    }

    /** The same with the digest of the trust files in whose light events counted as verified. */
    public String of(CoverageResult result, TrustStore trust) {
        of(result);
        line("");
        line(words.text(ReportText.TRUST_DIGEST, trust.sha256().hex()));
        return out.toString();
    }

    public String of(CoverageResult result) {
        closings = new Closings(result.period());
        result.period().ifPresent(period -> line(words.text(ReportText.COVERAGE_PERIOD, period.from(), period.to())));
        result.frameworks().forEach(this::framework);
        if (result.frameworks().isEmpty()) {
            line(words.text(ReportText.COVERAGE_NONE));
        }
        return out.toString();
    }

    private void framework(FrameworkCoverage coverage) {
        line("");
        line(words.text(ReportText.COVERAGE_FRAMEWORK, coverage.framework().name(), coverage.framework().edition(),
                coverage.count(ClauseState.EVIDENCED), coverage.clauses().size()));
        coverage.framework().source(words.language().tag()).forEach(said -> line("  " + words.text(said)));
        coverage.clauses().forEach(clause -> clause(coverage.framework(), clause));
    }

    private void clause(Framework framework, ClauseCoverage coverage) {
        String title = words.language() == Language.GERMAN ? coverage.clause().titleDe() : coverage.clause().title();
        String counted = coverage.needed() == 0 ? "–" : coverage.verified() + " / " + coverage.needed();
        String claimed = coverage.claim().map(ClauseClaim::status).filter(status -> !status.isEmpty())
                .map(status -> words.text(ReportText.COVERAGE_CLAIM, status, words.text(coverage.comparison()))).orElse("");
        line("  " + padded(coverage.clause().id(), 16) + padded(words.text(coverage.state()), 24) + padded(counted, 12) + claimed);
        below(title);
        (coverage.verified() == 0 ? List.<Period>of() : coverage.holes()).forEach(hole -> below(words.text(ReportText.COVERAGE_HOLE, hole.from(), hole.to())));
        Tables.misnamed(coverage).forEach(wrong -> below(words.text(ReportText.COVERAGE_MISNAMED, wrong)));
        Gap gap = Gap.of(new ClauseEntry(framework, coverage));
        if (Gap.isOpen(coverage.state()) && coverage.state() != ClauseState.NOT_EVIDENCEABLE) {
            closings.of(coverage).forEach(closing -> below(words.text(ReportText.COVERAGE_CLOSES, closing)));
            below(words.text(ReportText.COVERAGE_COST, new Phrase(gap.cost(), List.of(gap.costs()))));
        }
    }

    private void below(String text) {
        line(" ".repeat(18) + text);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
