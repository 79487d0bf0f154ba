// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.state.RowLog.Counted;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Glance;
import io.assay.replay.Happening;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.Snapshot;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rebuilds the rows of a log at any position or time (COMPLIANCE.md, Point-in-Time Reconstruction; profile assay-vdb/1, section 1.16), from the
 * nearest state kept on the way; of many rows a look shows a part (decision 0051). Events are bound where a chain head that the auditor pinned, or a seal
 * by a key that the auditor pinned, is met and the chain from the first event holds.
 */
public final class RowReplay implements Replay {
    private static final int RECENT = 32;
    /** Rows of which a whole state is kept and shown. */
    private static final int FEW = 1000;

    private final EventSource source;
    private final long tenant;
    private final Beside beside;
    private final Runnable closing;
    private final int few;
    private final LinkedHashMap<Long, RowFold> recent = new LinkedHashMap<>(RECENT, 1, true);
    private RowLog log;
    private Optional<RowSight> sight = Optional.empty();

    /** @param closing run when nobody asks any more */
    public RowReplay(EventSource source, long tenant, Beside beside, Runnable closing) {
        this(source, tenant, beside, closing, FEW);
    }

    /** @param few rows of which a whole state is kept and shown */
    RowReplay(EventSource source, long tenant, Beside beside, Runnable closing, int few) {
        this.source = source;
        this.tenant = tenant;
        this.beside = beside;
        this.closing = closing;
        this.few = few;
    }

    /** Reads the whole log at the first question: where that wants one state and no more, for that state alone. */
    private RowLog log(Optional<Cutoff> wanted) throws UnreadableEvidence {
        if (log == null) {
            RowLog read = new RowLog(source, beside, few);
            read.read(wanted, recent);
            log = read;
        }
        if (sight.isEmpty() && wanted.isEmpty()) {
            sight = log.course().map(course -> new RowSight(log, course, new RowAnswer(beside, log.meeting(), tenant)));
        }
        return log;
    }

    private RowLog log() throws UnreadableEvidence {
        return log(Optional.empty());
    }

    @Override
    public List<Scope> scopes() throws UnreadableEvidence {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.WHOLE));
        log().streams().keySet().forEach(stream -> scopes.add(new Scope(stream, "")));
        return scopes;
    }

    @Override
    public Extent extent(Scope scope) throws UnreadableEvidence {
        RowFold end = log().end();
        return new Extent(log.first(), end.applied() == 0 ? -1 : end.position());
    }

    /** A stream by its name or its number; empty for all of them. */
    private String stream(Scope scope) throws UnreadableEvidence, UnknownScope {
        String wanted = scope.stream();
        Map<String, String> streams = log.streams();
        Optional<String> known = wanted.isEmpty() || streams.containsKey(wanted) ? Optional.of(wanted)
            : streams.entrySet().stream().filter(stream -> stream.getValue().equals(wanted)).map(Map.Entry::getKey).findFirst();
        if (known.isEmpty() || !scope.user().isEmpty()) {
            throw new UnknownScope(scopes());
        }
        return known.get();
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        Counted counted = log(Optional.of(cutoff)).counted(cutoff);
        String stream = stream(scope);
        RowFold fold = fold(cutoff, counted);
        return new RowAnswer(beside, log.meeting(), tenant).of(fold, counted.byTime() ? log.bound(counted, fold) : log.bound(fold.applied()), cutoff, stream);
    }

    @Override
    public Glance glance(Cutoff cutoff, Scope scope, Part part) throws UnreadableEvidence, UnknownScope {
        Counted counted = log().counted(cutoff);
        if (sight.isEmpty() || !part.always() && counted.reach() <= log.fewUntil()) {
            return Glance.whole(at(cutoff, scope));
        }
        return sight.get().of(cutoff, counted, stream(scope), part);
    }

    @Override
    public Timeline timeline(Scope scope) throws UnreadableEvidence {
        Extent extent = extent(scope);
        return log.scenery().timeline(log.meeting(), extent.first(), extent.last());
    }

    @Override
    public Optional<Happening> event(long position, Scope scope) throws UnreadableEvidence {
        int event = log().places().at(position);
        List<Happening> found = new ArrayList<>();
        if (event >= 0) {
            log.places().read(event, seen -> found.add(log.scenery().happening(seen, log.meeting())));
        }
        return found.stream().findFirst();
    }

    /** From the nearest state kept before the first event that does not count, to the last that does. */
    private RowFold fold(Cutoff cutoff, Counted counted) throws UnreadableEvidence {
        EventPlaces places = log.places();
        long goal = counted.plain() == places.count() ? source.parts() : places.partOf(counted.plain());
        Snapshot<RowFold> nearest = log.snapshots().before(goal).orElse(new Snapshot<>(0, new RowFold()));
        long begin = recent.keySet().stream().filter(part -> part <= goal && part > nearest.position()).max(Long::compare).orElse(nearest.position());
        RowFold fold = (begin > nearest.position() ? recent.get(begin) : nearest.state()).copy();
        for (long part = begin; part < source.parts() && places.first((int) part) < counted.reach(); part++) {
            if (part == goal && part > begin && fold.rows().size() <= few) {
                remember(part, fold);
            }
            int[] event = {places.first((int) part)};
            source.read(part, seen -> take(fold, seen, event[0]++, cutoff, counted), new Tally());
        }
        if (counted.byTime()) {
            fold.adopt(log.end());
        }
        return fold;
    }

    /** The beginning of the part that a cutoff lies in is kept for the next step, which will hardly lead far. */
    private void remember(long part, RowFold fold) {
        recent.put(part, fold.copy());
        if (recent.size() > RECENT) {
            recent.pollFirstEntry();
        }
    }

    private void take(RowFold fold, VerityEvent event, int number, Cutoff cutoff, Counted counted) {
        boolean behind = cutoff instanceof Cutoff.AtPosition at && U64.less(at.position(), event.position());
        if (number < counted.reach() && !behind) {
            fold.take(event, !counted.byTime() || log.order().place(number) < counted.events(), log.meeting().bound());
        }
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
        }
        closing.run();
    }
}
