// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.check.Key;
import io.assay.evidence.Sealed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A seal that is not the same in both states.
 *
 * @param before in the older state, or one of two that contradict each other in the same state
 * @param after  in the newer state, or the other of the two
 */
public record SealChange(Kind kind, Optional<Sealed> before, Optional<Sealed> after) {
    /** What became of it, the gravest first. */
    public enum Kind implements Key {
        /** One signer signed two different hashes for the same place: two histories, each with a seal. */
        EQUIVOCATION,
        /** The same hash is sealed at another position. */
        MOVED,
        /** Another seal stands at the same place, and not both are signed by one signer. */
        CHANGED,
        VANISHED,
        /** The same is sealed there again, at another time or by another signer. */
        RESEALED,
        ADDED;

        @Override
        public String key() {
            return "seal." + name();
        }
    }

    /** Seals of one signer for one place. */
    private record Place(String subject, long position, String signer) {
        static Place of(Sealed seal) {
            return new Place(seal.subject(), seal.position(), seal.signer());
        }
    }

    /** Every seal that differs, the gravest first, then by position. */
    public static List<SealChange> between(List<Sealed> old, List<Sealed> now) {
        List<SealChange> changes = new ArrayList<>(within(old));
        changes.addAll(within(now));
        Map<Place, Sealed> before = byPlace(old);
        Map<Place, Sealed> after = byPlace(now);
        Set<Place> told = new HashSet<>();
        before.forEach((place, seal) -> {
            Sealed other = after.get(place);
            if (other != null) {
                same(seal, other).ifPresent(kind -> changes.add(new SealChange(kind, Optional.of(seal), Optional.of(other))));
                told.add(place);
            }
        });
        changes.addAll(moves(before, after, told));
        changes.sort(Comparator.comparing(SealChange::kind).thenComparing(SealChange::position, Long::compareUnsigned));
        return changes;
    }

    /** Those that have no seal of the same signer at the same place in the other state. */
    private static List<SealChange> moves(Map<Place, Sealed> before, Map<Place, Sealed> after, Set<Place> told) {
        List<SealChange> changes = new ArrayList<>();
        before.forEach((place, seal) -> {
            if (!told.contains(place) && !seal.passing()) {
                Optional<Sealed> other = after.values().stream().filter(one -> !told.contains(Place.of(one)) && isMoved(seal, one)).findFirst()
                        .or(() -> sole(before, seal).flatMap(any -> sole(after, seal)).filter(one -> !told.contains(Place.of(one))));
                other.ifPresent(one -> told.add(Place.of(one)));
                changes.add(new SealChange(other.map(one -> gone(seal, one)).orElse(Kind.VANISHED), Optional.of(seal), other));
            }
        });
        after.forEach((place, seal) -> {
            if (!told.contains(place) && !seal.passing()) {
                changes.add(new SealChange(Kind.ADDED, Optional.empty(), Optional.of(seal)));
            }
        });
        return changes;
    }

    /** What became of a seal whose signer is another, or whose place is. */
    private static Kind gone(Sealed seal, Sealed other) {
        return seal.position() != other.position() ? Kind.MOVED : seal.agrees(other) ? Kind.RESEALED : Kind.CHANGED;
    }

    /** The seal at the place of another where one signer alone sealed there: of several signers, as of a quorum, each stands for himself. */
    private static Optional<Sealed> sole(Map<Place, Sealed> seals, Sealed like) {
        List<Sealed> there = seals.values().stream().filter(one -> one.subject().equals(like.subject()) && one.position() == like.position()).toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private static Map<Place, Sealed> byPlace(List<Sealed> seals) {
        Map<Place, Sealed> map = new LinkedHashMap<>();
        seals.forEach(seal -> map.putIfAbsent(Place.of(seal), seal));
        return map;
    }

    private static Optional<Kind> same(Sealed seal, Sealed other) {
        if (!seal.agrees(other)) {
            return Optional.of(seal.signed() && other.signed() ? Kind.EQUIVOCATION : Kind.CHANGED);
        }
        return seal.time().equals(other.time()) ? Optional.empty() : Optional.of(Kind.RESEALED);
    }

    private static boolean isMoved(Sealed seal, Sealed other) {
        return seal.subject().equals(other.subject()) && seal.signer().equals(other.signer()) && seal.hash().equals(other.hash());
    }

    /** Contradictions that one state holds by itself. */
    private static List<SealChange> within(List<Sealed> seals) {
        Map<Place, Sealed> first = byPlace(seals);
        return seals.stream().filter(seal -> seal.signed() && first.get(Place.of(seal)).signed() && !seal.agrees(first.get(Place.of(seal))))
                .map(seal -> new SealChange(Kind.EQUIVOCATION, Optional.of(first.get(Place.of(seal))), Optional.of(seal))).toList();
    }

    /** Where it stands now, or stood. */
    public long position() {
        return after.or(() -> before).orElseThrow().position();
    }
}
