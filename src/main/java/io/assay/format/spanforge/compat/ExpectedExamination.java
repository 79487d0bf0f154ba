// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The examination of events with what the auditor expects of them besides; where nothing is expected, nothing is added. */
public final class ExpectedExamination implements Examination {
    private final Examination inner;
    private final List<EvidenceFile> files;
    private final boolean compatibility;
    private final Optional<JsonObject> scope;
    private final Optional<Isolation> isolation;

    private ExpectedExamination(Examination inner, List<EvidenceFile> files, TrustStore trust) {
        this.inner = inner;
        this.files = files;
        this.compatibility = trust.expecting("compatibility").flatMap(object -> object.flag("compatibility")).orElse(false);
        this.scope = trust.expecting("scope").flatMap(object -> object.object("scope"));
        this.isolation = trust.expecting("isolation").flatMap(object -> object.object("isolation"))
                .flatMap(expected -> Isolation.of(expected, files.getFirst()));
    }

    /** The inner examination, with the expectations of the trust file about the events of these files. */
    public static Examination around(Examination inner, List<EvidenceFile> files, TrustStore trust) {
        ExpectedExamination expected = new ExpectedExamination(inner, files, trust);
        return expected.added().isEmpty() ? inner : expected;
    }

    private List<CompatQuestion> added() {
        List<CompatQuestion> added = new ArrayList<>();
        if (compatibility) {
            added.add(CompatQuestion.COMPATIBILITY);
        }
        if (scope.isPresent()) {
            added.add(CompatQuestion.SCOPE);
        }
        if (isolation.isPresent()) {
            added.add(CompatQuestion.ISOLATION);
        }
        return added;
    }

    @Override
    public List<? extends Question> plan() {
        List<Question> plan = new ArrayList<>(inner.plan());
        plan.addAll(added());
        return plan;
    }

    @Override
    public Set<Qualifier> reservations() {
        return inner.reservations();
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        inner.examine(desk);
        if (compatibility) {
            desk.ask(CompatQuestion.COMPATIBILITY, tally -> each(desk, tally, EventRules::check));
        }
        scope.ifPresent(expected -> desk.ask(CompatQuestion.SCOPE, tally -> each(desk, tally, (event, at, into) -> inScope(expected, event, at, into))));
        isolation.ifPresent(expected -> desk.ask(CompatQuestion.ISOLATION, tally -> {
            expected.prepare(desk::poll);
            each(desk, tally, expected::check);
        }));
        if (scope.isPresent() || isolation.isPresent()) {
            desk.doesNotShow(Phrase.of(CompatText.NOT_SIGNED));
        }
    }

    /** What one rule says of one event. */
    @FunctionalInterface
    private interface Rule {
        void check(JsonObject event, Locator at, Tally tally);
    }

    private void each(Desk desk, Tally tally, Rule rule) throws UnreadableEvidence {
        for (EvidenceFile file : files) {
            new EventSource(file, desk::poll).each((at, event) -> {
                tally.examined(1);
                if (event == null) {
                    tally.report(Finding.of(CompatCode.PARSE, at, ""));
                } else {
                    rule.check(event, at, tally);
                }
            });
        }
    }

    private static void inScope(JsonObject expected, JsonObject event, Locator at, Tally tally) {
        member(CompatCode.WRONG_ORG, expected.text("orgId"), "org_id", event, at, tally);
        member(CompatCode.WRONG_TEAM, expected.text("teamId"), "team_id", event, at, tally);
    }

    private static void member(CompatCode code, Optional<String> expected, String name, JsonObject event, Locator at, Tally tally) {
        String actual = event.text(name).orElse("");
        if (expected.isPresent() && !expected.get().equals(actual)) {
            tally.report(Finding.of(code, at.inField(name), expected.get()).compared(expected.get(), actual));
        }
    }

    @Override
    public ProtectionMap protection() throws UnreadableEvidence {
        return inner.protection();
    }

    @Override
    public void close() {
        inner.close();
    }
}
