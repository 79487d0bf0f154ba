// SPDX-License-Identifier: Apache-2.0
package io.assay.report.annex;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.Period;
import io.assay.report.chart.CoverageMatrix;
import io.assay.report.chart.TimeBars;
import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which clauses the evidence speaks for, framework by framework: the matrix, the period in bars, and every clause with what would close it. */
public final class CoverageSection {
    /** Clauses of one picture: more would not fit on a page. */
    private static final int OF_MATRIX = 20;
    private static final int OF_BARS = 14;

    private final Messages words;
    private final DossierOptions options;
    private final boolean oneOfMany;

    /**
     * @param many whether the run had several items
     */
    public CoverageSection(Messages words, DossierOptions options, boolean many) {
        this.words = words;
        this.options = options;
        this.oneOfMany = many && !options.object().isEmpty();
    }

    /** The section; it says so where nobody counted. */
    public Section write(Optional<CoverageResult> coverage) {
        List<Block> blocks = new ArrayList<>();
        if (coverage.isEmpty()) {
            blocks.add(say(AnnexText.NOT_COUNTED));
        } else if (coverage.get().frameworks().isEmpty()) {
            blocks.add(say(AnnexText.NO_CLAUSE));
        } else {
            counted(coverage.get(), blocks);
        }
        return new Section(SectionId.COVERAGE, words.text(DossierText.COVERAGE), blocks.size() > 1, blocks);
    }

    private void counted(CoverageResult result, List<Block> blocks) {
        blocks.add(say(AnnexText.COUNTED));
        blocks.add(result.period().map(period -> say(AnnexText.PERIOD, period.from(), period.to())).orElseGet(() -> say(AnnexText.NO_PERIOD)));
        if (oneOfMany) {
            blocks.add(say(AnnexText.WHOLE_RUN));
        }
        if (options.isBrief()) {
            blocks.add(sums(result));
            blocks.add(say(AnnexText.BRIEF));
        } else {
            result.frameworks().forEach(framework -> framework(framework, result.period(), blocks));
            blocks.add(say(AnnexText.MATRIX_ONLY));
        }
    }

    /** How many clauses of each framework are in each state. */
    private Grid sums(CoverageResult result) {
        List<GridColumn> columns = new ArrayList<>(List.of(GridColumn.heading(words.text(AnnexText.COL_FRAMEWORK)),
                GridColumn.figures(words.text(AnnexText.COL_CLAUSES))));
        Arrays.stream(ClauseState.values()).forEach(state -> columns.add(GridColumn.figures(words.text(state))));
        return new Grid("frameworks", words.text(AnnexText.FRAMEWORKS), columns, result.frameworks().stream().map(this::sum).toList());
    }

    private List<Entry> sum(FrameworkCoverage framework) {
        List<Entry> row = new ArrayList<>(List.of(Entry.of(Kind.STRONG, framework.framework().name()).below(Kind.NOTE, framework.framework().edition()),
                Entry.number(framework.clauses().size())));
        Arrays.stream(ClauseState.values()).forEach(state -> row.add(Entry.number(framework.count(state))));
        return row;
    }

    private void framework(FrameworkCoverage framework, Optional<Period> period, List<Block> blocks) {
        blocks.add(new Block.Subhead(words.text(AnnexText.FRAMEWORK, framework.framework().name(),
                framework.count(ClauseState.EVIDENCED), framework.clauses().size())));
        parts(framework, framework.clauses(), OF_MATRIX).forEach(part -> blocks.add(new Block.Picture(
                new CoverageMatrix(new CoverageResult(period, List.of(part)), words))));
        List<ClauseCoverage> timed = framework.clauses().stream().filter(clause -> !clause.time().stretches().isEmpty()).toList();
        parts(framework, timed, OF_BARS).forEach(part -> blocks.add(new Block.Picture(
                new TimeBars(new CoverageResult(period, List.of(part)), words))));
        blocks.add(say(AnnexText.EDITION, framework.framework().edition()));
        blocks.add(clauses(framework));
    }

    private static List<FrameworkCoverage> parts(FrameworkCoverage framework, List<ClauseCoverage> clauses, int most) {
        List<FrameworkCoverage> parts = new ArrayList<>();
        for (int from = 0; from < clauses.size(); from += most) {
            parts.add(new FrameworkCoverage(framework.framework(), clauses.subList(from, Math.min(clauses.size(), from + most))));
        }
        return parts;
    }

    /** Every clause with something to say, in the columns that say something. */
    private Grid clauses(FrameworkCoverage framework) {
        List<GridColumn> columns = List.of(
                GridColumn.heading(words.text(AnnexText.COL_CLAUSE)), GridColumn.of(words.text(AnnexText.COL_STATE)),
                GridColumn.figures(words.text(AnnexText.COL_COUNTED)), GridColumn.of(words.text(AnnexText.COL_FROM_TO)),
                GridColumn.of(words.text(AnnexText.COL_ISSUER)), GridColumn.of(words.text(AnnexText.COL_GAP)));
        List<List<Entry>> rows = framework.clauses().stream()
                .filter(clause -> clause.state() != ClauseState.NOT_EVIDENCEABLE || clause.claim().isPresent())
                .map(clause -> ClauseRow.of(framework.framework(), clause, words, options.redacted())).toList();
        List<Integer> said = IntStream.range(0, columns.size()).filter(column -> rows.stream().anyMatch(row -> !row.get(column).lines().isEmpty()))
                .boxed().toList();
        return new Grid("clauses-" + framework.framework().id(), words.text(AnnexText.CLAUSES_OF, framework.framework().name()),
                said.stream().map(columns::get).toList(), rows.stream().map(row -> said.stream().map(row::get).toList()).toList());
    }

    private Block say(AnnexText text, Object... arguments) {
        return new Block.Words(words.text(text, arguments));
    }
}
