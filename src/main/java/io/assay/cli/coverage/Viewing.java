// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.coverage;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.change.ClauseChange;
import io.assay.report.view.Look;
import io.assay.report.view.Sight;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.verify.Engagement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say how coverage is looked at. */
final class Viewing {
    @Option(names = "--view", paramLabel = "VIEW", description = "One view: matrix, time, claims, gaps, evidence, treemap.")
    private String view;

    @Option(names = "--by", paramLabel = "PART", description = "Clauses by artefact, system, tenant, model, source or month.")
    private String by;

    @Option(names = "--events", paramLabel = "CLAUSE", description = "The events that a clause's rule asks for, each with its place and whether it counts.")
    private String events;

    @Option(names = "--before", paramLabel = "PATH", description = "Compares with the coverage of this evidence.")
    private Path before;

    @Option(names = "--before-from", paramLabel = "DAY", description = "Compares with this period instead: its first day.")
    private String beforeFrom;

    @Option(names = "--before-to", paramLabel = "DAY", description = "Its last day, whole.")
    private String beforeTo;

    @Option(names = "--changed", description = "Of a comparison, only the clauses that moved.")
    private boolean changed;

    @Option(names = "--state", paramLabel = "STATE", description = "Only clauses in this state, such as not-evidenced; may be repeated.")
    private List<String> states = List.of();

    /** Whether anything but the whole was asked for. */
    boolean isAsked() {
        return view != null || by != null || events != null || isComparison();
    }

    private boolean isComparison() {
        return before != null || beforeFrom != null || beforeTo != null;
    }

    /** What a view needs to look again. */
    record Again(Survey survey, List<Path> paths, Supplier<Engagement> engagement, Surroundings surroundings) {
    }

    /** The view asked for; the matrix where none is. */
    Sight sight(Surveyed surveyed, CoverageResult shown, Again again) throws Failure, IOException, UnreadableEvidence {
        if (events != null) {
            return new Sight.Told(again.survey().events(rule(surveyed.result()), again.paths(), again.engagement().get()));
        }
        if (isComparison()) {
            return compared(surveyed, again);
        }
        if (by != null) {
            SplitBy parts = SplitBy.of(by).orElseThrow(() -> unknown(by, Arrays.stream(SplitBy.values()).map(SplitBy::word).toList()));
            return new Sight.Parted(again.survey().split(parts, again.paths(), surveyed.frameworks(), again.engagement().get()),
                    ClauseEntry.all(shown).toList());
        }
        List<Look> looks = Arrays.stream(Look.values()).filter(look -> look.compareTo(Look.SPLIT) < 0).toList();
        Look look = view == null ? Look.MATRIX : Look.of(view).filter(looks::contains).orElseThrow(() -> unknown(view, looks.stream().map(Look::word).toList()));
        return new Sight.Counted(look, shown, surveyed.producers());
    }

    private ByType rule(CoverageResult result) throws Failure {
        return result.clause(events).flatMap(ClauseCoverage::rule).orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_RULE, events)));
    }

    private Sight compared(Surveyed after, Again again) throws Failure, IOException, UnreadableEvidence {
        Optional<Period> period = beforeFrom == null && beforeTo == null ? again.survey().period()
                : Scope.period(beforeFrom, beforeTo, again.surroundings());
        Survey earlier = new Survey(again.survey().formats(), again.survey().catalogue(), period, again.survey().filter());
        Surveyed was = earlier.run(before == null ? again.paths() : List.of(before), List.of(), again.engagement().get());
        Surveyed.Pair pair = Surveyed.Pair.of(was, after);
        return new Sight.Compared(ClauseChange.between(pair.before(), pair.after()).stream().filter(change -> !changed || change.isChanged())
                .filter(change -> states.isEmpty() || wanted(change.after().state())).toList());
    }

    /** The part of a result in the states asked for. */
    CoverageResult shown(CoverageResult result) throws Failure {
        for (String state : states) {
            if (Arrays.stream(ClauseState.values()).noneMatch(one -> word(one).equals(state))) {
                throw unknown(state, Arrays.stream(ClauseState.values()).map(Viewing::word).toList());
            }
        }
        return states.isEmpty() ? result : new CoverageResult(result.period(), result.frameworks().stream()
                .map(one -> new FrameworkCoverage(one.framework(), one.clauses().stream().filter(clause -> wanted(clause.state())).toList()))
                .filter(one -> !one.clauses().isEmpty()).toList());
    }

    private boolean wanted(ClauseState state) {
        return states.contains(word(state));
    }

    private static String word(ClauseState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Failure unknown(String word, List<String> known) {
        return new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_WORD, word, known.stream().collect(Collectors.joining(", "))));
    }
}
