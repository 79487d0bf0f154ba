// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.Hex;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.check.Outcome;
import io.assay.check.Phrase;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityText;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.Snapshot;
import io.assay.replay.Snapshots;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rebuilds the rows of a log at any position or time (COMPLIANCE.md, Point-in-Time Reconstruction; profile assay-vdb/1, section 1.16), from the
 * nearest state kept on the way. Events are bound where a chain head that the auditor pinned is met and the chain from the first event holds.
 */
public final class RowReplay implements Replay {
    private static final int KEPT = 64;

    private final EventSource source;
    private final long tenant;
    private final List<PinnedState> pinned;
    private final Snapshots<RowFold> snapshots = new Snapshots<>(1, KEPT);
    private final TreeMap<Long, Long> partAt = new TreeMap<>();
    private Reach reach;

    /** How far pinned heads bind the log; {@code contradicted}: one of them is not met. */
    private record Reach(long position, boolean contradicted, long first, long last, List<String> streams) {
    }

    public RowReplay(EventSource source, long tenant, List<PinnedState> pinned) {
        this.source = source;
        this.tenant = tenant;
        this.pinned = List.copyOf(pinned);
    }

    @Override
    public List<Scope> scopes() throws UnreadableEvidence {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.WHOLE));
        reach().streams.forEach(stream -> scopes.add(new Scope(stream, "")));
        return scopes;
    }

    @Override
    public Extent extent(Scope scope) throws UnreadableEvidence {
        return new Extent(reach().first, reach().last);
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        Reach known = reach();
        if (!scope.user().isEmpty() || !scope.stream().isEmpty() && !known.streams.contains(scope.stream())) {
            throw new UnknownScope(scopes());
        }
        RowFold fold = fold(cutoff, known.position);
        boolean whole = scope.stream().isEmpty();
        Map<String, String> subject = new LinkedHashMap<>(Map.of("tenant", U64.text(tenant)));
        Map<String, String> digests = new LinkedHashMap<>();
        if (whole) {
            fold.rows().root().map(Digest::hex).ifPresent(root -> digests.put("projection", root));
        } else {
            subject.put("stream", scope.stream());
        }
        boolean unsure = fold.isOpaque() || fold.hasHoles() || fold.applied() == 0 || fold.bound() < fold.applied();
        Outcome outcome = fold.isBroken() || known.contradicted ? Outcome.FAILED : unsure ? Outcome.INDETERMINATE : Outcome.PASSED;
        return new Projection(cutoff, fold.lastApplied(), subject, described(fold, scope.stream()), digests, fold.applied(), fold.bound(), outcome,
                doesNotShow(fold));
    }

    private static List<Phrase> doesNotShow(RowFold fold) {
        List<Phrase> sentences = new ArrayList<>(List.of(Phrase.of(VerityText.NOT_SEALED_STATE)));
        if (fold.isOpaque()) {
            sentences.add(Phrase.of(VerityText.NOT_HIDDEN_ROWS));
        }
        if (fold.hasHoles()) {
            sentences.add(Phrase.of(VerityText.NOT_MISSING_ROWS));
        }
        return sentences;
    }

    private static JsonObject described(RowFold fold, String stream) {
        List<JsonMember> streams = new ArrayList<>();
        fold.rows().streams().forEach((name, rows) -> {
            if (stream.isEmpty() || stream.equals(name)) {
                streams.add(member(name, object(rows.entrySet().stream().map(row -> member(row.getKey(), row.getValue())).toList())));
            }
        });
        return object(List.of(member("profile", new JsonString("assay-vdb/1", 0, 0)), member("rows", new JsonNumber(String.valueOf(fold.rows().size()), 0, 0)),
                member("streams", object(streams))));
    }

    private static JsonMember member(String name, JsonValue value) {
        return new JsonMember(name, 0, 0, value);
    }

    private static JsonObject object(List<JsonMember> members) {
        return new JsonObject(members, 0, 0);
    }

    /** A position asks the nearest kept state; a time is a filter over all events and starts from the beginning. */
    private RowFold fold(Cutoff cutoff, long bound) throws UnreadableEvidence {
        Snapshot<RowFold> nearest = cutoff instanceof Cutoff.AtPosition at ? snapshots.before(partBefore(at.position())).orElse(null) : null;
        RowFold fold = nearest == null ? new RowFold() : nearest.state().copy();
        for (long part = nearest == null ? 0 : nearest.position(); part < source.parts(); part++) {
            keep(part, fold, cutoff);
            source.read(part, event -> {
                if (!isBehind(cutoff, event.position())) {
                    fold.take(event, !(cutoff instanceof Cutoff.AtTime time) || !U64.less(U64.nanoseconds(time.time()), event.timestamp()), bound);
                }
            }, new Tally());
            if (cutoff instanceof Cutoff.AtPosition at && fold.position() >= at.position()) {
                break;
            }
        }
        return fold;
    }

    private static boolean isBehind(Cutoff cutoff, long position) {
        return cutoff instanceof Cutoff.AtPosition at && (at.position() < 0 || U64.less(at.position(), position));
    }

    /** States are kept before a part, under its number. */
    private void keep(long part, RowFold fold, Cutoff cutoff) {
        if (!(cutoff instanceof Cutoff.AtTime) && snapshots.wants(part)) {
            snapshots.keep(part, fold.copy());
            partAt.put(fold.position(), part);
        }
    }

    private long partBefore(long position) {
        Map.Entry<Long, Long> before = partAt.floorEntry(position);
        return before == null ? 0 : before.getValue();
    }

    /** Reads the whole log once: where it begins and ends, and which pinned heads it meets. */
    private Reach reach() throws UnreadableEvidence {
        if (reach == null) {
            RowFold fold = new RowFold();
            long[] first = {0};
            long[] bound = {-1};
            boolean[] contradicted = {false};
            for (long part = 0; part < source.parts(); part++) {
                source.read(part, event -> {
                    first[0] = fold.applied() == 0 ? event.position() : first[0];
                    fold.take(event, true, -1);
                    for (PinnedState state : pinned) {
                        if (state.position() == event.position() && !state.hash().isEmpty()) {
                            boolean met = state.hash().equals(Hex.encode(event.hash()));
                            contradicted[0] |= !met;
                            bound[0] = met && !fold.isBroken() && !fold.hasHoles() ? Math.max(bound[0], state.position()) : bound[0];
                        }
                    }
                }, new Tally());
            }
            boolean shorter = pinned.stream().anyMatch(state -> state.position() > fold.position());
            reach = new Reach(bound[0], contradicted[0] || shorter, fold.applied() == 0 ? 0 : first[0], fold.applied() == 0 ? -1 : fold.position(),
                    List.copyOf(fold.rows().streams().keySet()));
        }
        return reach;
    }

    @Override
    public void close() {
        // Every read opens and closes its file.
    }
}
