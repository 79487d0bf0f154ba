// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.format.Desk;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.VerityText;
import io.assay.format.verity.pass.LedgerFacts;
import java.util.List;
import java.util.Set;

/** Draws the conclusions from the runs over all logs of one artefact: what they rest on, what they show, what they do not. */
public final class Summary {
    /** The questions that must have an answer whatever lies beside the log. */
    private static final Set<VerityQuestion> DEMANDED = Set.of(VerityQuestion.READABLE, VerityQuestion.POSITION_SEQUENCE, VerityQuestion.CHAIN_HASH,
            VerityQuestion.COMPLETENESS);

    private final Desk desk;
    private final List<LedgerResult> results;
    private final Standing standing;

    public Summary(Desk desk, List<LedgerResult> results) {
        this.desk = desk;
        this.results = List.copyOf(results);
        this.standing = results.stream().map(LedgerResult::standing).reduce(Standing::and).orElse(Standing.NOTHING);
    }

    /** Concludes every question; one that looked at nothing and did not have to does not arise. */
    public static void conclude(Desk desk, List<VerityQuestion> plan) {
        for (VerityQuestion question : plan) {
            Tally tally = desk.tally(question);
            if (tally.examined() == 0 && tally.failures() == 0 && tally.doubts() == 0 && !DEMANDED.contains(question)) {
                tally.notApplicable();
            }
            tally.conclude();
        }
    }

    /** What all logs together rest on. */
    public Standing standing() {
        return standing;
    }

    /** Tells the desk. */
    public void tell() {
        events();
        if (standing.attributed()) {
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.proved(standing.anchored() ? Assurance.ANCHORED : Assurance.SIGNED);
        } else if (standing.anchored()) {
            desk.proved(Assurance.ANCHORED);
        }
        if (standing.witnessed()) {
            desk.settle(Qualifier.UNWITNESSED);
        }
        if (standing.fixed()) {
            desk.settle(Qualifier.UNANCHORED_TAIL);
        }
        if (!standing.covered()) {
            desk.qualify(Qualifier.UNCOVERED_FIELDS);
        }
        shows();
        doesNotShow();
    }

    private void events() {
        long count = results.stream().mapToLong(result -> result.facts().count()).sum();
        if (count == 0) {
            return;
        }
        List<LedgerFacts> full = results.stream().map(LedgerResult::facts).filter(facts -> !facts.isEmpty()).toList();
        long first = full.stream().map(facts -> facts.first().timestamp()).min(Long::compareUnsigned).orElse(0L);
        long last = full.stream().map(facts -> facts.last().timestamp()).max(Long::compareUnsigned).orElse(0L);
        desk.events(new EventCount(count, U64.instant(first).toString(), U64.instant(last).toString()));
    }

    private void shows() {
        if (held(VerityQuestion.CHAIN_HASH) && clean(VerityQuestion.CHAIN_LINK) && held(VerityQuestion.POSITION_SEQUENCE)) {
            desk.shows(Phrase.of(VerityText.SHOWS_CHAIN, results.stream().mapToLong(result -> result.facts().count()).sum()));
        }
        if (held(VerityQuestion.CHECKPOINT_LINK) && results.size() == 1) {
            results.getFirst().seals().farthest().ifPresent(judged -> desk.shows(Phrase.of(VerityText.SHOWS_SEALED,
                    U64.text(judged.seal().throughPosition()))));
        }
        if (standing.covered() && held(VerityQuestion.CONTENT_HASH)) {
            desk.shows(Phrase.of(VerityText.SHOWS_EXPORT_SIGNED));
        }
        if (held(VerityQuestion.PROJECTION_HASH)) {
            desk.shows(Phrase.of(VerityText.SHOWS_STATE));
        }
        if (held(VerityQuestion.PINNED_STATE)) {
            desk.shows(Phrase.of(VerityText.SHOWS_PINNED));
        }
        if (standing.witnessed()) {
            desk.shows(Phrase.of(VerityText.SHOWS_TIME));
        }
    }

    private void doesNotShow() {
        desk.doesNotShow(Phrase.of(VerityText.NOT_EVERYTHING));
        if (!standing.witnessed()) {
            desk.doesNotShow(Phrase.of(VerityText.NOT_CLOCK));
        }
        results.stream().map(LedgerResult::facts).filter(facts -> !facts.isEmpty() && facts.first().position() != 0)
                .forEach(facts -> desk.doesNotShow(Phrase.of(VerityText.NOT_START, U64.text(facts.first().position()))));
        if (!standing.fixed() && results.size() == 1 && !results.getFirst().facts().isEmpty()) {
            desk.doesNotShow(Phrase.of(VerityText.NOT_END, U64.text(results.getFirst().facts().last().position())));
        }
        if (!standing.covered()) {
            desk.doesNotShow(Phrase.of(VerityText.NOT_METADATA));
        }
        if (desk.tally(VerityQuestion.CHECKPOINT_SIGNATURE).examined() > 0) {
            desk.doesNotShow(Phrase.of(VerityText.NOT_SEAL_OWNER));
        }
        if (results.stream().anyMatch(result -> result.facts().encrypted() > 0) && desk.tally(VerityQuestion.DECRYPT).examined() == 0) {
            desk.doesNotShow(Phrase.of(VerityText.NOT_CONTENTS));
        }
        if (desk.tally(VerityQuestion.KEY_STATUS).examined() > 0) {
            desk.doesNotShow(Phrase.of(VerityText.NOT_KEY_COPIES));
        }
        if (desk.tally(VerityQuestion.LEGAL_HOLD).examined() + desk.tally(VerityQuestion.RETENTION_MIN).examined()
                + desk.tally(VerityQuestion.GENERATION_CHAIN).examined() > 0) {
            desk.doesNotShow(Phrase.of(VerityText.NOT_LISTS));
        }
        desk.doesNotShow(Phrase.of(VerityText.NOT_PROFILE));
    }

    private boolean held(VerityQuestion question) {
        return desk.tally(question).examined() > 0 && clean(question);
    }

    private boolean clean(VerityQuestion question) {
        return desk.tally(question).failures() == 0 && desk.tally(question).doubts() == 0;
    }
}
