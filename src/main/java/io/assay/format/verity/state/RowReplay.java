// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Happening;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.Snapshot;
import io.assay.replay.Snapshots;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rebuilds the rows of a log at any position or time (COMPLIANCE.md, Point-in-Time Reconstruction; profile assay-vdb/1, section 1.16), from the
 * nearest state kept on the way. Events are bound where a chain head that the auditor pinned, or a seal by a key that the auditor pinned, is met and
 * the chain from the first event holds.
 */
public final class RowReplay implements Replay {
    private static final int KEPT = 16_384;
    private static final int RECENT = 32;
    /** Bytes of a row that changed, with its place in the tree of rows. */
    private static final long ROW = 320;
    private static final long STATE = 512;

    private final EventSource source;
    private final long tenant;
    private final Beside beside;
    private final Runnable closing;
    private final Snapshots<RowFold> snapshots = new Snapshots<>(1, KEPT);
    private final LinkedHashMap<Long, RowFold> recent = new LinkedHashMap<>(RECENT, 1, true);
    private final TreeMap<Long, Long> partAt = new TreeMap<>(Long::compareUnsigned);
    private final List<Long> times = new ArrayList<>();
    private final SealMeeting meeting;
    private final Scenery scenery;
    private Reach reach;

    /** What one pass over the whole log gave; {@code ordered}: times never go back. */
    private record Reach(long first, long last, boolean ordered, Map<String, String> streams) {
        /** A stream by its name or its number; empty where it is none. */
        private Optional<String> stream(String wanted) {
            return streams.containsKey(wanted) ? Optional.of(wanted)
                    : streams.entrySet().stream().filter(stream -> stream.getValue().equals(wanted)).map(Map.Entry::getKey).findFirst();
        }
    }

    /** @param closing run when nobody asks any more */
    public RowReplay(EventSource source, long tenant, Beside beside, Runnable closing) {
        this.source = source;
        this.tenant = tenant;
        this.beside = beside;
        this.closing = closing;
        this.meeting = new SealMeeting(beside);
        this.scenery = new Scenery(beside);
    }

    @Override
    public List<Scope> scopes() throws UnreadableEvidence {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.WHOLE));
        reach().streams.keySet().forEach(stream -> scopes.add(new Scope(stream, "")));
        return scopes;
    }

    @Override
    public Extent extent(Scope scope) throws UnreadableEvidence {
        return new Extent(reach().first, reach().last);
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        Reach known = reach();
        Optional<String> stream = scope.stream().isEmpty() ? Optional.of("") : known.stream(scope.stream());
        if (!scope.user().isEmpty() || stream.isEmpty()) {
            throw new UnknownScope(scopes());
        }
        RowFold fold = fold(cutoff);
        long bound = cutoff instanceof Cutoff.AtTime && !known.ordered ? fold.bound() : Math.min(fold.applied(), meeting.bound() < 0 ? 0 : meeting.bound() - known.first + 1);
        return new RowAnswer(beside, meeting, tenant).of(fold, bound, cutoff, stream.get());
    }

    @Override
    public Timeline timeline(Scope scope) throws UnreadableEvidence {
        Reach known = reach();
        return scenery.timeline(meeting, known.first, known.last);
    }

    @Override
    public Optional<Happening> event(long position, Scope scope) throws UnreadableEvidence {
        reach();
        List<Happening> found = new ArrayList<>();
        source.read(partBefore(new Cutoff.AtPosition(position)), event -> {
            if (event.position() == position && found.isEmpty()) {
                found.add(scenery.happening(event, meeting));
            }
        }, new Tally());
        return found.stream().findFirst();
    }

    /** From the nearest state kept; where times go back, a time is a filter over all events and starts from the beginning. */
    private RowFold fold(Cutoff cutoff) throws UnreadableEvidence {
        long goal = partBefore(cutoff);
        Snapshot<RowFold> nearest = snapshots.before(goal).orElse(new Snapshot<>(0, new RowFold()));
        long begin = recent.keySet().stream().filter(part -> part <= goal && part > nearest.position()).max(Long::compare).orElse(nearest.position());
        RowFold fold = (begin > nearest.position() ? recent.get(begin) : nearest.state()).copy();
        for (long part = begin; part < source.parts(); part++) {
            if (cutoff instanceof Cutoff.AtPosition at && fold.position() == at.position() || isOver(cutoff, part)) {
                break;
            }
            if (part == goal && part > begin) {
                remember(part, fold);
            }
            source.read(part, event -> take(fold, event, cutoff), new Tally());
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

    private void take(RowFold fold, VerityEvent event, Cutoff cutoff) {
        boolean behind = cutoff instanceof Cutoff.AtPosition at && (at.position() < 0 || U64.less(at.position(), event.position()));
        if (!behind) {
            fold.take(event, !(cutoff instanceof Cutoff.AtTime time) || !U64.less(U64.nanoseconds(time.time()), event.timestamp()), meeting.bound());
        }
    }

    /** Whether nothing from this part on lies before the cutoff. */
    private boolean isOver(Cutoff cutoff, long part) {
        return switch (cutoff) {
            case Cutoff.AtPosition at -> part > partBefore(at);
            case Cutoff.AtTime time -> reach.ordered && U64.less(U64.nanoseconds(time.time()), times.get((int) part));
            case Cutoff.Everything all -> false;
        };
    }

    /** The part in which a cutoff lies. */
    private long partBefore(Cutoff cutoff) {
        return switch (cutoff) {
            case Cutoff.AtPosition at -> {
                Map.Entry<Long, Long> before = at.position() < 0 ? null : partAt.floorEntry(at.position());
                yield before == null ? 0 : before.getValue();
            }
            case Cutoff.AtTime time -> reach.ordered ? latest(U64.nanoseconds(time.time())) : 0;
            case Cutoff.Everything all -> source.parts();
        };
    }

    private long latest(long moment) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (U64.less(moment, times.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Math.max(0, low - 1);
    }

    /** Reads the whole log once: where it begins and ends, what it meets, and the states to be kept. */
    private Reach reach() throws UnreadableEvidence {
        if (reach == null) {
            RowFold fold = new RowFold();
            long[] first = {0};
            boolean[] ordered = {true};
            Map<String, String> streams = new TreeMap<>();
            long changed = 0;
            for (long part = 0; part < source.parts(); part++) {
                long before = fold.applied();
                if (snapshots.wants(part)) {
                    snapshots.keep(part, fold.copy(), STATE + ROW * Math.min(fold.rows().changes() - changed, fold.rows().size()));
                    changed = fold.rows().changes();
                }
                partAt.putIfAbsent(fold.applied() == 0 ? 0 : fold.position() + 1, part);
                times.add(fold.lastTime());
                int here = times.size() - 1;
                source.read(part, event -> {
                    first[0] = fold.applied() == 0 ? event.position() : first[0];
                    streams.putIfAbsent(Change.stream(event), U64.text(event.streamId()));
                    ordered[0] &= fold.applied() == 0 || !U64.less(event.timestamp(), fold.lastTime());
                    if (fold.applied() == before) {
                        times.set(here, event.timestamp());
                    }
                    scenery.before(event, fold);
                    fold.take(event, true, -1);
                    meeting.meet(event, fold);
                    scenery.after(event, fold);
                }, new Tally());
            }
            meeting.end(fold);
            reach = new Reach(first[0], fold.applied() == 0 ? -1 : fold.position(), ordered[0], streams);
        }
        return reach;
    }

    @Override
    public void close() {
        closing.run();
    }
}
