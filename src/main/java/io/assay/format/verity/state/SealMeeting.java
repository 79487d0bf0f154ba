// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.Hex;
import io.assay.check.Outcome;
import io.assay.evidence.Digest;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.format.verity.seal.JudgedSeal;
import io.assay.replay.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which pinned heads and seals the events of a log meet, and whether the state that the events give there is the one that each seal signs (profile
 * assay-vdb/1, sections 1.4, 1.5 and 1.17). A root costs a hash for each row: beyond a fixed amount of work the roots of further seals are not
 * compared, and that is said.
 */
final class SealMeeting {
    private static final long WORK = 50_000_000;

    private final Beside beside;
    private final Map<Long, List<JudgedSeal>> seals = new HashMap<>();
    private final TreeMap<Long, Map<String, Object>> met = new TreeMap<>(Long::compareUnsigned);
    private final Optional<Long> farthest;
    private long work;
    private long bound = -1;
    private boolean contradicted;

    SealMeeting(Beside beside) {
        this.beside = beside;
        beside.seals().forEach(judged -> seals.computeIfAbsent(judged.seal().throughPosition(), any -> new ArrayList<>()).add(judged));
        this.farthest = seals.keySet().stream().max(Long::compareUnsigned);
    }

    /** The event was taken into the fold. */
    void meet(VerityEvent event, RowFold fold) {
        boolean whole = fold.isWhole();
        for (PinnedState state : beside.pinned()) {
            if (state.position() == event.position() && !state.hash().isEmpty()) {
                bind(state.hash().equals(Hex.encode(event.hash())), whole, event.position());
            }
        }
        for (JudgedSeal judged : seals.getOrDefault(event.position(), List.of())) {
            boolean log = Arrays.equals(judged.seal().logHash().bytes(), event.hash());
            String projection = projection(judged, fold);
            if (judged.isTrusted()) {
                bind(log, whole, event.position());
                contradicted |= projection.equals("DIFFERS");
            }
            met.put(event.position(), described(judged, log ? "MATCHES" : "DIFFERS", projection));
        }
    }

    private void bind(boolean agrees, boolean whole, long position) {
        contradicted |= !agrees;
        bound = agrees && whole && (bound < 0 || U64.less(bound, position)) ? position : bound;
    }

    /** Whether a seal behind this position may still have its root compared, so that the rows are needed. */
    boolean compares(long position) {
        return work <= WORK && farthest.isPresent() && U64.less(position, farthest.get());
    }

    private String projection(JudgedSeal judged, RowFold fold) {
        work += fold.hasRows() ? fold.rows().size() : 0;
        if (!fold.hasRows() || fold.isOpaque() || fold.hasHoles() || work > WORK) {
            return "NOT_COMPARED";
        }
        Optional<Digest> root = fold.rows().root();
        return root.isEmpty() ? "NOT_COMPARED" : root.get().equals(judged.seal().projectionHash()) ? "MATCHES" : "DIFFERS";
    }

    private static Map<String, Object> described(JudgedSeal judged, String log, String projection) {
        Map<String, Object> seal = new LinkedHashMap<>();
        seal.put("sealedAt", U64.instant(judged.seal().sealedAt()).toString());
        seal.put("signer", Hex.encode(judged.seal().signer()));
        seal.put("signature", judged.signed() ? "HOLDS" : "FAILS");
        seal.put("key", !judged.pinned() ? "UNPINNED" : judged.inForce() ? "PINNED" : "NOT_IN_FORCE");
        seal.put("logHash", log);
        seal.put("projectionHash", projection);
        return seal;
    }

    /** All events were met: a trusted seal or a pinned head beyond them says that the log was longer. */
    void end(RowFold all) {
        boolean empty = all.applied() == 0;
        contradicted |= beside.pinned().stream().anyMatch(state -> empty || U64.less(all.position(), state.position()));
        contradicted |= beside.seals().stream().anyMatch(judged -> judged.isTrusted() && (empty || U64.less(all.position(), judged.seal().throughPosition())));
    }

    /** The last position that something outside the log fixes; -1 for none. */
    long bound() {
        return bound;
    }

    /** Whether something outside says otherwise. */
    boolean isContradicted() {
        return contradicted;
    }

    /** The seals up to a position, by their positions. */
    Map<String, Object> upTo(long position) {
        Map<String, Object> seals = new LinkedHashMap<>();
        met.headMap(position, true).forEach((at, seal) -> seals.put(U64.text(at), seal));
        return seals;
    }

    /** The first seal at or after a position. */
    Optional<String> next(long position) {
        return Optional.ofNullable(met.ceilingKey(position)).map(U64::text);
    }

    /** The seals as marks along the positions. */
    List<Timeline.Mark> marks() {
        return met.entrySet().stream().map(seal -> new Timeline.Mark(Timeline.Kind.SEAL, seal.getKey(), seal.getKey(), U64.text(seal.getKey()),
                outcome(seal.getValue()))).toList();
    }

    private static Outcome outcome(Map<String, Object> seal) {
        boolean differs = seal.containsValue("DIFFERS") || seal.containsValue("FAILS");
        return differs ? Outcome.FAILED : seal.get("key").equals("PINNED") ? Outcome.PASSED : Outcome.INDETERMINATE;
    }

    /** Where seals stand. */
    List<Long> positions() {
        return List.copyOf(met.keySet());
    }
}
