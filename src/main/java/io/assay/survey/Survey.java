// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import io.assay.check.ClauseClaim;
import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.count.Coverage;
import io.assay.coverage.count.EventFilter;
import io.assay.coverage.count.EventList;
import io.assay.coverage.count.Split;
import io.assay.evidence.Event;
import io.assay.format.EvidenceFormat;
import io.assay.source.UnreadableEvidence;
import io.assay.verify.Engagement;
import io.assay.verify.EventWatcher;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of evidence beside its verdict. Whoever takes part in the pass already goes on doing so.
 *
 * @param period the audit period; empty: what the evidence spans
 * @param filter which events count
 */
public record Survey(List<EvidenceFormat> formats, Catalogue catalogue, Optional<Period> period, EventFilter filter) {
    public Survey {
        formats = List.copyOf(formats);
    }

    /**
     * Verifies and counts in one pass.
     *
     * @param frameworks which of them are wanted; empty: those that the evidence concerns
     */
    public Surveyed run(List<Path> evidence, List<String> frameworks, Engagement engagement) throws IOException, UnreadableEvidence {
        Coverage coverage = new Coverage(catalogue, period, filter);
        RunResult run = verified(evidence, engagement, new EventWatcher() {
            @Override
            public void event(String format, String path, Event event) {
                coverage.event(format, path, event);
            }

            @Override
            public void clause(String path, ClauseClaim claim) {
                coverage.claim(claim);
            }
        });
        recognised(run).forEach(object -> coverage.object(object.path(), object.format(), object.verdict(), object.checks()));
        return new Surveyed(run, coverage.result(frameworks), coverage);
    }

    /** Counts each part of the evidence apart, for the clauses of these frameworks. */
    public CoverageSplit split(SplitBy by, List<Path> evidence, List<String> frameworks, Engagement engagement) throws IOException, UnreadableEvidence {
        Split split = new Split(catalogue, period, filter, by);
        RunResult run = verified(evidence, engagement, new EventWatcher() {
            @Override
            public void event(String format, String path, Event event) {
                split.event(format, path, event);
            }

            @Override
            public void clause(String path, ClauseClaim claim) {
                split.claim(path, claim);
            }
        });
        recognised(run).forEach(object -> split.object(object.path(), object.format(), object.verdict(), object.checks()));
        return split.result(frameworks);
    }

    /** Lists the events that a rule asks for, those that count and those that do not. */
    public ClauseEvents events(ByType rule, List<Path> evidence, Engagement engagement) throws IOException, UnreadableEvidence {
        EventList list = new EventList(rule, period, filter);
        verified(evidence, engagement, list::event);
        return list.result();
    }

    private RunResult verified(List<Path> evidence, Engagement engagement, EventWatcher watcher) throws IOException, UnreadableEvidence {
        return new Verification(formats).run(evidence, engagement.watchedBy(engagement.watcher().map(other -> other.and(watcher)).orElse(watcher)));
    }

    private static List<ObjectResult> recognised(RunResult run) {
        return run.objects().stream().filter(ObjectResult::isRecognised).toList();
    }
}
