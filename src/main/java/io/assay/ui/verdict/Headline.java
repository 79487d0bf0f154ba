// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.verdict;

import io.assay.check.CheckResult;
import io.assay.check.Indication;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Verdict;
import io.assay.check.Weight;
import io.assay.protection.Unit;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What the bar says: the outcome, why in one line, and what it rests on with every reservation.
 *
 * @param rests        the assurance first, then the qualifiers, in words
 */
public record Headline(Mark mark, String word, String why, List<String> rests) {
    public Headline {
        rests = List.copyOf(rests);
    }

    /** The headline of one artefact. */
    public static Headline of(ObjectResult object, Words words) {
        var verdict = object.verdict();
        var rests = new ArrayList<String>();
        if (object.isRecognised()) {
            rests.add(words.name(verdict.assurance()));
        }
        OptionalDouble unbound = unbound(object);
        for (var qualifier : verdict.qualifiers()) {
            boolean counted = qualifier == Qualifier.UNCOVERED_FIELDS && unbound.isPresent();
            rests.add(counted ? words.say(VerdictText.UNBOUND, words.percent(unbound.getAsDouble())) : words.name(qualifier));
        }
        return new Headline(Mark.of(verdict.indication()), words.name(verdict.indication()), why(object, words), rests);
    }

    /** The headline of a run over several artefacts. */
    public static Headline of(RunResult run, Words words) {
        if (run.objects().size() == 1) {
            return of(run.objects().getFirst(), words);
        }
        Verdict verdict = run.verdict();
        long same = run.objects().stream().filter(object -> object.verdict().indication() == verdict.indication()).count();
        var counts = new Object[] {words.number(same), words.number(run.objects().size())};
        String why = switch (verdict.indication()) {
            case TOTAL_FAILED -> words.say(VerdictText.HEADLINE_RUN_FAILED, counts);
            case INDETERMINATE -> words.say(VerdictText.HEADLINE_RUN_OPEN, counts);
            case TOTAL_PASSED -> words.say(VerdictText.HEADLINE_RUN_PASSED, counts);
            case NO_EVIDENCE_FOUND -> words.say(VerdictText.HEADLINE_RUN_NOTHING, counts);
        };
        var rests = new ArrayList<String>();
        if (verdict.indication() != Indication.NO_EVIDENCE_FOUND) {
            rests.add(words.name(verdict.assurance()));
        }
        verdict.qualifiers().forEach(qualifier -> rests.add(words.name(qualifier)));
        return new Headline(Mark.of(verdict.indication()), words.name(verdict.indication()), why, rests);
    }

    /** The share of the artefact's bytes that nothing binds; empty where the format counts no bytes. */
    public static OptionalDouble unbound(ObjectResult object) {
        var units = object.protection().units();
        if (units.isEmpty() || units.stream().anyMatch(unit -> unit.bytes() < 0)) {
            return OptionalDouble.empty();
        }
        long all = units.stream().mapToLong(Unit::bytes).sum();
        long open = units.stream().filter(unit -> !unit.isBound()).mapToLong(Unit::bytes).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) open / all);
    }

    private static String why(ObjectResult object, Words words) {
        return switch (object.verdict().indication()) {
            case TOTAL_FAILED -> failed(object, words);
            case INDETERMINATE -> open(object, words);
            case TOTAL_PASSED -> words.say(VerdictText.HEADLINE_PASSED,
                words.number(object.checks().stream().filter(check -> check.outcome() == Outcome.PASSED).count()));
            case NO_EVIDENCE_FOUND -> words.say(VerdictText.HEADLINE_NOTHING);
        };
    }

    private static String failed(ObjectResult object, Words words) {
        var failed = object.checks().stream().filter(check -> check.outcome() == Outcome.FAILED).toList();
        var first = failed.getFirst();
        String brief = observed(object, first, Weight.FAIL).map(seen -> words.brief(seen.finding().code())).findFirst()
            .orElseGet(() -> words.question(first.question()));
        String said = first.examined() > 1
            ? words.say(VerdictText.HEADLINE_FAILED, brief, words.number(first.failed()), words.number(first.examined()))
            : words.say(VerdictText.HEADLINE_ONE, brief);
        return failed.size() == 1 ? said : said + " · " + words.say(VerdictText.HEADLINE_MORE_FAILED, failed.size() - 1);
    }

    private static String open(ObjectResult object, Words words) {
        var open = object.checks().stream().filter(check -> Mark.of(check.outcome()).style().equals(Mark.INDETERMINATE.style())
            || check.outcome() == Outcome.NOT_CHECKED).toList();
        if (open.isEmpty()) {
            return words.say(VerdictText.HEADLINE_UNEXAMINED);
        }
        var worst = open.stream().filter(check -> check.outcome() != Outcome.NOT_CHECKED).findFirst().orElse(open.getFirst());
        String said = observed(object, worst, Weight.INDETERMINATE).map(seen -> words.brief(seen.finding().code())).findFirst()
            .orElseGet(() -> words.say(VerdictText.HEADLINE_OPEN, words.question(worst.question())));
        return open.size() == 1 ? said : said + " · " + words.say(VerdictText.HEADLINE_MORE_OPEN, open.size() - 1);
    }

    private static Stream<Observation> observed(ObjectResult object, CheckResult check, Weight weight) {
        return object.findings().stream().filter(seen -> seen.question() == check.question() && seen.finding().weight() == weight);
    }
}
