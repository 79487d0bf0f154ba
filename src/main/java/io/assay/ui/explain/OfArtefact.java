// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.check.CheckResult;
import io.assay.check.Claim;
import io.assay.check.Outcome;
import io.assay.protection.Unit;
import io.assay.trust.Policy;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Explains an artefact as a whole: what the verdict shows and what it does not, then its figures, then what binds its bytes. */
record OfArtefact(Words words, Optional<Policy> policy) {
    void write(Draft draft, ObjectResult object, Depth depth) {
        var verdict = object.verdict();
        draft.heading(Mark.of(verdict.indication()), Shorten.fileName(object.path()), words.name(verdict.indication()));
        switch (depth) {
            case PLAIN -> plain(draft, object);
            case FIGURES -> figures(draft, object);
            case BYTES -> bytes(draft, object);
        }
    }

    private void plain(Draft draft, ObjectResult object) {
        draft.bullets(ExplainText.SHOWS, object.shows().stream().map(words::say).toList());
        draft.bullets(ExplainText.SHOWS_NOT, object.doesNotShow().stream().map(words::say).toList());
        draft.bullets(ExplainText.RESERVATIONS, object.verdict().qualifiers().stream().map(words::name).toList());
        draft.bullets(ExplainText.CLAIMS, object.claims().stream().filter(claim -> claim.outcome() != Outcome.PASSED).map(this::claim).toList());
    }

    private String claim(Claim claim) {
        return words.say(ExplainText.CLAIM, claim.name(), claim.issuer(), claim.ours());
    }

    private void figures(Draft draft, ObjectResult object) {
        draft.group(ExplainText.ARTEFACT).exact(ExplainText.FORMAT, object.format()).figure(ExplainText.SIZE, words.size(object.size()))
            .figure(ExplainText.EVENTS, object.events().count()).exact(ExplainText.FIRST, object.events().first())
            .exact(ExplainText.LAST, object.events().last());
        draft.group(ExplainText.CHECKS).figure(ExplainText.PASSED_CHECKS, count(object, EnumSet.of(Outcome.PASSED)))
            .figure(ExplainText.FAILED_CHECKS, count(object, EnumSet.of(Outcome.FAILED)))
            .figure(ExplainText.OPEN_CHECKS, count(object, EnumSet.of(Outcome.INDETERMINATE, Outcome.ERROR, Outcome.NOT_CHECKED)));
        draft.group(ExplainText.IN_VERDICT).figure(ExplainText.ASSURANCE, words.name(object.verdict().assurance()))
            .exact(ExplainText.SUB_INDICATION, object.verdict().subIndication() == null ? "" : object.verdict().subIndication().name());
        policy.ifPresent(used -> draft.exact(ExplainText.POLICY, used.id()).exact(ExplainText.POLICY_SHA256, Shorten.grouped(used.sha256())));
        draft.bullets(ExplainText.COMPANIONS, object.companions());
    }

    private static long count(ObjectResult object, Set<Outcome> outcomes) {
        return object.checks().stream().map(CheckResult::outcome).filter(outcomes::contains).count();
    }

    private void bytes(Draft draft, ObjectResult object) {
        draft.code(ExplainText.SHA256, Exact.shown(object.sha256()));
        units(draft, ExplainText.UNBOUND_UNITS, object, unit -> !unit.isBound());
        units(draft, ExplainText.BOUND_UNITS, object, Unit::isBound);
    }

    private void units(Draft draft, ExplainText title, ObjectResult object, Predicate<Unit> wanted) {
        draft.group(title);
        object.protection().units().stream().filter(wanted)
            .forEach(unit -> draft.figure(unit.name(), unit.bytes() < 0 ? "–" : words.say(ExplainText.UNIT_BYTES, words.number(unit.bytes())), false));
    }
}
