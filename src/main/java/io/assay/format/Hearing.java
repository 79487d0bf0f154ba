// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.check.Assurance;
import io.assay.check.Claim;
import io.assay.check.ClauseClaim;
import io.assay.check.EventCount;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Sealed;
import io.assay.replay.Replay;
import io.assay.replay.entity.EntityReplay;
import io.assay.replay.entity.Reading;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.FixedPoint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A desk for one examination whose verdict nobody asked for: it hears the events with what each is worth, so that a state never rests on events that
 * nobody verified. Works on one thread; keeps no findings to show.
 */
public final class Hearing implements Desk {
    private final Map<Question, Tally> tallies = new LinkedHashMap<>();
    private final Identities identities = new Identities();
    private final Consumer<Event> listener;

    private Hearing(Consumer<Event> listener) {
        this.listener = listener;
    }

    /** Examines and hands over the events; answers whether no check failed. */
    public static boolean of(Examination examination, Consumer<Event> listener) throws UnreadableEvidence {
        Hearing hearing = new Hearing(listener);
        examination.plan().forEach(question -> hearing.tallies.put(question, new Tally()));
        examination.examine(hearing);
        return hearing.tallies.values().stream().allMatch(tally -> tally.failures() == 0);
    }

    /** Examines and answers whether the question met no failure. */
    public static boolean isReadable(Examination examination, Question question) throws UnreadableEvidence {
        Hearing hearing = new Hearing(event -> { });
        examination.examine(hearing);
        return hearing.tally(question).failures() == 0;
    }

    /** Examines, closes, and rebuilds what the events say. */
    public static Replay things(Examination examination, Reading reading) throws UnreadableEvidence {
        EntityReplay replay = new EntityReplay(reading);
        try (examination) {
            if (!of(examination, replay::hear)) {
                replay.unsound();
            }
            replay.heard();
        }
        return replay;
    }

    @Override
    public void ask(Question question, Inquiry inquiry) {
        Tally tally = tally(question);
        try {
            inquiry.into(tally);
            tally.conclude();
        } catch (UnreadableEvidence unreadable) {
            tally.crash();
        }
    }

    @Override
    public Tally tally(Question question) {
        return tallies.computeIfAbsent(question, any -> new Tally());
    }

    @Override
    public <P> void inOrder(long chunks, ChunkWork<P> work, Consumer<P> stitch) throws UnreadableEvidence {
        for (long chunk = 0; chunk < chunks; chunk++) {
            stitch.accept(work.of(chunk));
        }
    }

    @Override
    public Optional<Digest> digest() {
        return Optional.empty();
    }

    @Override
    public void advanced(long bytes) {
        // Nobody watches.
    }

    @Override
    public void poll() {
        // Nobody can cancel.
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void events(EventCount count) {
        // Counted by who listens.
    }

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public void event(Event event) {
        listener.accept(event);
    }

    @Override
    public void sealed(Sealed seal) {
        // Seals are for comparisons.
    }

    @Override
    public Optional<Locator> note(String identity, Digest content, Locator at) {
        return identities.note(identity, content, at);
    }

    @Override
    public void claim(Claim claim) {
        // Claims are for verdicts.
    }

    @Override
    public void clause(ClauseClaim claim) {
        // Clauses are for coverage.
    }

    @Override
    public void proved(Assurance assurance) {
        // What each event is worth says as much.
    }

    @Override
    public void used(String fingerprint) {
        // Nor is what it was proved with anything of its own.
    }

    @Override
    public void settle(Qualifier qualifier) {
        // Reservations are for verdicts.
    }

    @Override
    public boolean pins() {
        return false;
    }

    @Override
    public void ends(FixedPoint point) {
        // Ends are pinned from verdicts.
    }

    @Override
    public void qualify(Qualifier qualifier) {
        // Reservations are for verdicts.
    }

    @Override
    public void shows(Phrase phrase) {
        // Sentences are for verdicts.
    }

    @Override
    public void doesNotShow(Phrase phrase) {
        // Sentences are for verdicts.
    }
}
