// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Assurance;
import io.assay.check.Claim;
import io.assay.check.ClauseClaim;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Sealed;
import io.assay.format.Desk;
import io.assay.format.EvidenceFormat;
import io.assay.format.Identities;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.FixedPoint;
import io.assay.trust.Policy;
import io.assay.verify.sight.MemoryLimit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The desk of one examination: keeps every check honest and what it said together. */
final class Session implements Desk {
    final Map<Question, Tally> tallies = new LinkedHashMap<>();
    final Set<Qualifier> qualifiers;
    final List<Claim> claims = new ArrayList<>();
    final List<FixedPoint> ends = new ArrayList<>();
    final List<Phrase> shows = new ArrayList<>();
    final List<Phrase> doesNotShow = new ArrayList<>();
    final Set<String> keys = new LinkedHashSet<>();
    EventCount events = EventCount.NONE;
    Assurance assurance = Assurance.CONSISTENT;

    private final Locator object;
    private final CustodyWatch watch;
    private final String format;
    private final Lanes lanes;
    private final RunMonitor monitor;
    private final Optional<EventWatcher> watcher;
    private final Identities identities;
    private final boolean pinning;
    private final long size;
    private long done;

    Session(Subject subject, CustodyWatch watch, List<? extends Question> plan, Set<Qualifier> reservations, Engagement engagement,
            Identities identities) {
        this.object = subject.file().locator();
        this.watch = watch;
        this.format = subject.format().map(EvidenceFormat::id).orElse("");
        this.size = watch.size();
        this.identities = identities;
        this.lanes = engagement.lanes();
        this.monitor = engagement.monitor();
        this.watcher = engagement.watcher();
        this.pinning = engagement.pinning();
        this.qualifiers = reservations.isEmpty() ? EnumSet.noneOf(Qualifier.class) : EnumSet.copyOf(reservations);
        Policy policy = engagement.circumstances().policy();
        plan.forEach(question -> tallies.put(question, new Tally(finding -> policy.weigh(question, finding).ifPresent(monitor::found))));
    }

    @Override
    public void ask(Question question, Inquiry inquiry) {
        Tally tally = tally(question);
        try {
            poll();
            inquiry.into(tally);
            tally.conclude();
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (UnreadableEvidence unreadable) {
            tally.report(finding(unreadable));
            tally.conclude();
        } catch (OutOfMemoryError full) {
            tally.report(finding(new UnreadableEvidence(object, UnreadableEvidence.Fault.LIMIT, MemoryLimit.word(), full)));
            tally.conclude();
        } catch (RuntimeException | StackOverflowError broken) {
            crash(tally, broken);
        }
    }

    /** Everything not concluded broke with the examination itself. */
    void crashAll(Throwable broken) {
        tallies.values().stream().filter(tally -> !tally.isSettled())
                .forEach(tally -> crash(tally, broken));
    }

    /** The first check that was not reached says why; the others stay unreached. */
    void stoppedBy(UnreadableEvidence unreadable) {
        tallies.values().stream().filter(tally -> !tally.isSettled())
                .findFirst().orElseGet(() -> tallies.values().iterator().next()).report(finding(unreadable));
    }

    @Override
    public Tally tally(Question question) {
        Tally tally = tallies.get(question);
        if (tally == null) {
            throw new IllegalArgumentException("not planned: " + question.id());
        }
        return tally;
    }

    @Override
    public <P> void inOrder(long chunks, ChunkWork<P> work, Consumer<P> stitch) throws UnreadableEvidence {
        new OrderedWork<P>(lanes, work).run(chunks, this::poll, stitch);
    }

    @Override
    public Optional<Digest> digest() throws UnreadableEvidence {
        return watch.awaited();
    }

    @Override
    public void advanced(long bytes) {
        done = Math.min(size, done + bytes);
        monitor.advanced(done, size);
    }

    @Override
    public void poll() {
        if (monitor.cancelled()) {
            throw new Cancelled();
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.cancelled();
    }

    @Override
    public void events(EventCount count) {
        events = count;
    }

    @Override
    public boolean listens() {
        return watcher.isPresent();
    }

    @Override
    public void event(Event event) {
        watcher.ifPresent(one -> one.event(format, object.path(), event));
    }

    @Override
    public void sealed(Sealed seal) {
        watcher.ifPresent(one -> one.seal(object.path(), seal));
    }

    @Override
    public Optional<Locator> note(String identity, Digest content, Locator at) {
        return identities.note(identity, content, at);
    }

    @Override
    public void claim(Claim claim) {
        claims.add(claim);
    }

    @Override
    public void clause(ClauseClaim claim) {
        watcher.ifPresent(one -> one.clause(object.path(), claim));
    }

    @Override
    public void proved(Assurance strength) {
        assurance = assurance.stronger(strength);
    }

    @Override
    public void used(String fingerprint) {
        keys.add(fingerprint);
    }

    @Override
    public void settle(Qualifier qualifier) {
        qualifiers.remove(qualifier);
    }

    @Override
    public boolean pins() {
        return pinning;
    }

    @Override
    public void ends(FixedPoint point) {
        ends.add(point);
    }

    @Override
    public void qualify(Qualifier qualifier) {
        qualifiers.add(qualifier);
    }

    @Override
    public void shows(Phrase phrase) {
        shows.add(phrase);
    }

    @Override
    public void doesNotShow(Phrase phrase) {
        doesNotShow.add(phrase);
    }

    private void crash(Tally tally, Throwable broken) {
        tally.crash();
        StackTraceElement[] trace = broken.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
        tally.report(Finding.of(RunCode.CRASHED, object, broken.getClass().getSimpleName() + "@" + place));
    }

    static Finding finding(UnreadableEvidence unreadable) {
        RunCode code = switch (unreadable.fault()) {
            case LIMIT -> RunCode.LIMIT;
            case PACKED -> RunCode.PACKED;
            case IO, FORMAT -> RunCode.UNREADABLE;
        };
        return Finding.of(code, unreadable.at(), unreadable.detail(), unreadable.at().bytes().isKnown() ? unreadable.at().bytes().from() : -1,
                unreadable.fault() == UnreadableEvidence.Fault.IO ? 1 : 0);
    }
}
