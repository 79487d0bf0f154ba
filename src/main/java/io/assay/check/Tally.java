// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Counts for one check: how much it examined, how much of it failed (exact) and which findings are kept for showing (capped).
 *
 * <p>A chunk of evidence fills a tally of its own on whatever lane it runs; the engine adds the partial tallies in the order of the
 * evidence, so that the kept findings do not depend on the number of lanes. Not safe for use by several threads at once.
 */
public final class Tally {
    /** Findings kept of one code; as many are shown of one check, in all. */
    public static final int SHOWN = 100;

    /** Findings of one code and weight are counted together, in the order in which the first of each was seen. */
    private record Kind(FindingCode code, Weight weight) {
    }

    private final Map<FindingCode, List<Finding>> kept = new LinkedHashMap<>();
    private final Consumer<Finding> listener;
    private final Map<Kind, Long> counts = new LinkedHashMap<>();
    private long examined;
    private boolean concluded;
    private boolean applicable = true;
    private boolean crashed;

    /** A partial tally, to be added to another. */
    public Tally() {
        this(finding -> { });
    }

    /** A tally whose kept findings are told to somebody as they come. */
    public Tally(Consumer<Finding> listener) {
        this.listener = listener;
    }

    /** Says that {@code more} things were looked at. */
    public void examined(long more) {
        examined += more;
    }

    /** Notes an observation; a failure noted is never taken back. */
    public void report(Finding finding) {
        counts.merge(new Kind(finding.code(), finding.weight()), 1L, Long::sum);
        List<Finding> same = kept.computeIfAbsent(finding.code(), code -> new ArrayList<>());
        if (same.size() < SHOWN) {
            same.add(finding);
            listener.accept(finding);
        }
    }

    /** Adds what another part of the same evidence gave. */
    public void add(Tally part) {
        add(part, finding -> finding);
    }

    /** The same where the part did not know its place in the whole: {@code placed} puts its kept findings there. */
    public void add(Tally part, UnaryOperator<Finding> placed) {
        examined += part.examined;
        part.counts.forEach((kind, more) -> counts.merge(kind, more, Long::sum));
        part.kept.forEach((code, findings) -> {
            List<Finding> same = kept.computeIfAbsent(code, any -> new ArrayList<>());
            List<Finding> news = findings.stream().limit(SHOWN - same.size()).map(placed).toList();
            same.addAll(news);
            news.forEach(listener);
        });
    }

    /** Says that the check went through everything it meant to; without it the check counts as not reached. */
    public void conclude() {
        concluded = true;
    }

    /** Says that the question does not arise for this evidence. */
    public void notApplicable() {
        applicable = false;
    }

    /** Says that the check broke: it will not pass, whatever else it says. */
    public void crash() {
        crashed = true;
    }

    /** Whether the check has an answer, be it that it broke. */
    public boolean isSettled() {
        return concluded || crashed;
    }

    public long failures() {
        return count(Weight.FAIL);
    }

    public long doubts() {
        return count(Weight.INDETERMINATE);
    }

    public long examined() {
        return examined;
    }

    /** How the check ended, worst first: failed, broke, not reached, in doubt, does not apply, nothing examined, passed. */
    public CheckResult result(Question question) {
        return new CheckResult(question, outcome(), reason(), examined, failures());
    }

    /** The findings to show: the first of every code, then the heaviest, then the earliest, at most {@link #SHOWN}. */
    public List<Finding> shown() {
        List<Finding> firsts = kept.values().stream().map(List::getFirst).limit(SHOWN).toList();
        List<Finding> others = kept.values().stream().flatMap(same -> same.stream().skip(1))
                .sorted(Comparator.comparing(Finding::weight)).limit(SHOWN - firsts.size()).toList();
        List<Finding> shown = new ArrayList<>(firsts);
        shown.addAll(others);
        return List.copyOf(shown);
    }

    /**
     * The same with findings that weigh otherwise, as an auditor's policy may want it; the listener hears nothing of it.
     *
     * @param policy what a finding of that code and weight weighs; empty where it is left out
     */
    public Tally under(BiFunction<FindingCode, Weight, Optional<Weight>> policy) {
        Tally judged = new Tally();
        judged.examined = examined;
        judged.concluded = concluded;
        judged.applicable = applicable;
        judged.crashed = crashed;
        counts.forEach((kind, many) -> policy.apply(kind.code(), kind.weight())
                .ifPresent(weight -> judged.counts.merge(new Kind(kind.code(), weight), many, Long::sum)));
        kept.forEach((code, findings) -> {
            List<Finding> left = findings.stream()
                    .flatMap(finding -> policy.apply(code, finding.weight()).map(finding::weighing).stream()).toList();
            if (!left.isEmpty()) {
                judged.kept.put(code, left);
            }
        });
        return judged;
    }

    private long count(Weight weight) {
        long sum = 0;
        for (Map.Entry<Kind, Long> entry : counts.entrySet()) {
            sum += entry.getKey().weight() == weight ? entry.getValue() : 0;
        }
        return sum;
    }

    /** The reason of the first finding of that weight. */
    private SubIndication first(Weight weight) {
        return counts.keySet().stream().filter(kind -> kind.weight() == weight).map(kind -> kind.code().subIndication())
                .filter(reason -> reason != null).findFirst().orElse(null);
    }

    private Outcome outcome() {
        if (failures() > 0) {
            return Outcome.FAILED;
        } else if (crashed) {
            return Outcome.ERROR;
        } else if (!concluded) {
            return Outcome.NOT_CHECKED;
        } else if (doubts() > 0) {
            return Outcome.INDETERMINATE;
        } else if (!applicable) {
            return Outcome.NOT_APPLICABLE;
        }
        return examined > 0 ? Outcome.PASSED : Outcome.INDETERMINATE;
    }

    private SubIndication reason() {
        SubIndication failure = first(Weight.FAIL);
        return failure != null ? failure : first(Weight.INDETERMINATE);
    }
}
