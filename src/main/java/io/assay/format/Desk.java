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
import io.assay.source.UnreadableEvidence;
import io.assay.trust.FixedPoint;
import java.util.Optional;
import java.util.function.Consumer;

/** Where an examination puts its questions and lays down what it found. Called from the thread that runs the examination. */
public interface Desk {
    /**
     * Puts one question: runs the inquiry with the question's tally and concludes it. A crash of the inquiry marks this check broken and
     * leaves the others running; bytes it cannot read make this check indeterminate.
     */
    void ask(Question question, Inquiry inquiry);

    /** The tally of a planned question that is fed piece by piece; its feeder calls {@link Tally#conclude} when all is read. */
    Tally tally(Question question);

    /**
     * Runs {@code work} for the chunks 0 to {@code chunks - 1} on the lanes lent by the caller and hands the results to {@code stitch} in
     * order, on this thread; holds only a few results at a time. Polls for cancellation at each chunk.
     */
    <P> void inOrder(long chunks, ChunkWork<P> work, Consumer<P> stitch) throws UnreadableEvidence;

    /**
     * SHA-256 of the artefact, which the run takes anyway: of the file's bytes, or of the listing of a directory; waits until it is there. Empty
     * where the auditor cancelled.
     */
    Optional<Digest> digest() throws UnreadableEvidence;

    /** Says that so many more bytes of evidence were read. */
    void advanced(long bytes);

    /** For steps longer than a beat: ends the examination here when the auditor cancelled. */
    void poll();

    /** Whether the auditor cancelled; may be asked on any lane, by steps that would otherwise outlast the wish to stop. */
    boolean isCancelled();

    void events(EventCount count);

    /** Whether anybody takes part in this pass; an examination that is asked makes an {@link Event} of each happening, else it saves the work. */
    boolean listens();

    /** Tells those who take part of the next event, in the order of the evidence. */
    void event(Event event);

    /** Tells those who take part of a checkpoint that the evidence holds. */
    void sealed(Sealed seal);

    /** Notes an identity that no two different things of the run may bear; answers with the place of an earlier, different bearer. */
    Optional<Locator> note(String identity, Digest content, Locator at);

    void claim(Claim claim);

    /** What the issuer says of a clause of a law, for those who take part. */
    void clause(ClauseClaim claim);

    /** Says that a proof of this strength held. */
    void proved(Assurance assurance);

    /**
     * Says that a proof made with one of the auditor's keys held, or with one that a certificate of theirs vouches for.
     *
     * @param fingerprint of the key, the certificate or the revocation list, as the trust file is shown
     */
    void used(String fingerprint);

    /** Removes a reservation: the check that answers it did. */
    void settle(Qualifier qualifier);

    /** Whether somebody will pin the ends; an examination to which an end costs work of its own does it only then. */
    boolean pins();

    /** Says where the log ends, so that the auditor can pin it; of no account where the verdict is a failure. */
    void ends(FixedPoint point);

    /** Adds a reservation. */
    void qualify(Qualifier qualifier);

    /** One sentence of "this shows". */
    void shows(Phrase phrase);

    /** One sentence of "this does not show". */
    void doesNotShow(Phrase phrase);

    /** The body of one question. */
    @FunctionalInterface
    interface Inquiry {
        void into(Tally tally) throws UnreadableEvidence;
    }

    /** The work on one chunk; runs on any lane, so it shares nothing that changes. */
    @FunctionalInterface
    interface ChunkWork<P> {
        P of(long chunk) throws UnreadableEvidence;
    }
}
