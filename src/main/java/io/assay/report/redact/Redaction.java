// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import io.assay.check.Claim;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.protection.ProtectionMap;
import io.assay.replay.StateAnswer;
import io.assay.report.dossier.Recipe;
import io.assay.text.Messages;
import io.assay.verify.CustodyEntry;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.util.List;
import java.util.Map;

/** A result without what could name a person: findings, claims, places, names of files, entries, events and keys, and who compared keys. */
public final class Redaction {
    private final Withholding withholding;

    /** @param words the language of what stands in the place of what is withheld */
    public Redaction(Messages words) {
        this.withholding = new Withholding(words);
    }

    /** How much of each kind was withheld so far. */
    public Map<Kept, Long> counts() {
        return withholding.counts();
    }

    /** The result without it. Files are numbered in the order of the run, those that belong to it behind them. */
    public RunResult of(RunResult run) {
        run.objects().forEach(object -> withholding.file(object.path()));
        Circumstances circumstances = new Circumstances(new TrustRedaction(withholding).of(run.circumstances().trust()), run.circumstances().at(),
                run.circumstances().policy());
        return new RunResult(circumstances, run.verdict(), run.objects().stream().map(this::object).toList(), run.custody().stream()
                .map(entry -> new CustodyEntry(withholding.file(entry.path()), entry.sha256(), entry.unchanged(), entry.how())).toList(), run.cancelled());
    }

    /** How the run was started, without names of files. */
    public Recipe of(Recipe recipe) {
        return new Recipe(recipe.paths().stream().map(withholding::file).toList(), recipe.trust().stream().map(withholding::file).toList(),
                withholding.file(recipe.policy()), recipe.custody());
    }

    /** An answer whose file is called by its number. */
    public StateAnswer of(StateAnswer answer) {
        return new StateAnswer(withholding.file(answer.path()), answer.request(), answer.projection());
    }

    private ObjectResult object(ObjectResult object) {
        List<Observation> findings = object.findings().stream().map(seen -> new Observation(seen.question(), finding(seen.finding()))).toList();
        List<Claim> claims = object.claims().stream().map(claim -> new Claim(withholding.field(claim.name()), withholding.value(claim.issuer(), Kept.VALUES),
                withholding.value(claim.ours(), Kept.VALUES), claim.outcome())).toList();
        EventCount events = new EventCount(object.events().count(), withholding.value(object.events().first(), Kept.VALUES),
                withholding.value(object.events().last(), Kept.VALUES));
        return new ObjectResult(withholding.file(object.path()), object.format(), object.sha256(), object.size(),
                object.companions().stream().map(withholding::file).toList(), object.verdict(), events, object.checks(), findings,
                protection(object.protection()), claims, object.shows().stream().map(this::phrase).toList(),
                object.doesNotShow().stream().map(this::phrase).toList());
    }

    private ProtectionMap protection(ProtectionMap map) {
        return new RenamedMap(map, withholding::unit);
    }

    private Finding finding(Finding finding) {
        Locator at = finding.at();
        Locator place = new Locator(withholding.file(at.path()), withholding.entry(at.entry()), at.line(), at.position(), withholding.id(at.eventId()),
                withholding.field(at.field()), at.bytes());
        List<Object> arguments = finding.arguments().stream().map(argument -> argument(argument, at)).toList();
        return new Finding(finding.code(), finding.weight(), place, withholding.value(finding.expected(), Kept.VALUES),
                withholding.value(finding.actual(), Kept.VALUES), arguments);
    }

    private Phrase phrase(Phrase phrase) {
        return new Phrase(phrase.key(), phrase.arguments().stream().map(argument -> argument(argument, Locator.of(""))).toList());
    }

    private Object argument(Object argument, Locator at) {
        return argument instanceof Number || argument instanceof Enum<?> ? argument : withholding.argument(argument.toString(), at);
    }
}
