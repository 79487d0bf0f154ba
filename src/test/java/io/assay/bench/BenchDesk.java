// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

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
import io.assay.format.Desk;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** A desk without custody, so that verification proper can be measured alone. */
final class BenchDesk implements Desk {
    private final Map<Question, Tally> tallies = new HashMap<>();
    private final int width;
    private final Executor executor;
    private EventCount events = EventCount.NONE;

    BenchDesk(int width, Executor executor) {
        this.width = width;
        this.executor = executor;
    }

    long events() {
        return events.count();
    }

    long failures() {
        return tallies.values().stream().mapToLong(tally -> tally.failures() + tally.doubts()).sum();
    }

    @Override
    public void ask(Question question, Inquiry inquiry) {
        throw new UnsupportedOperationException("the log is fed piece by piece");
    }

    @Override
    public Tally tally(Question question) {
        return tallies.computeIfAbsent(question, any -> new Tally());
    }

    @Override
    public <P> void inOrder(long chunks, ChunkWork<P> work, Consumer<P> stitch) throws UnreadableEvidence {
        Deque<FutureTask<P>> window = new ArrayDeque<>();
        long next = 0;
        for (long done = 0; done < chunks; done++) {
            while (next < chunks && window.size() < 2 * width) {
                long chunk = next++;
                FutureTask<P> task = new FutureTask<>(() -> work.of(chunk));
                window.addLast(task);
                executor.execute(task);
            }
            try {
                stitch.accept(window.removeFirst().get());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void advanced(long bytes) {}

    @Override
    public void poll() {}

    @Override
    public void events(EventCount count) {
        events = count;
    }

    @Override
    public boolean listens() {
        return false;
    }

    @Override
    public void event(Event event) {}

    @Override
    public void claim(Claim claim) {}

    @Override
    public void clause(ClauseClaim claim) {}

    @Override
    public Optional<Locator> note(String identity, Digest content, Locator at) {
        return Optional.empty();
    }

    @Override
    public void proved(Assurance assurance) {}

    @Override
    public void settle(Qualifier qualifier) {}

    @Override
    public void qualify(Qualifier qualifier) {}

    @Override
    public void shows(Phrase phrase) {}

    @Override
    public void doesNotShow(Phrase phrase) {}
}
