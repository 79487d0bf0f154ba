// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.compare.SealChange.Kind;
import io.assay.evidence.Locator;
import io.assay.evidence.Sealed;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealChangeTest {
    private static Sealed seal(long position, String hash, boolean signed) {
        return new Sealed(Locator.of("s"), "tenant:1", position, hash, "state of " + hash, "t", "key", signed);
    }

    private static List<Kind> kinds(List<Sealed> old, List<Sealed> now) {
        return SealChange.between(old, now).stream().map(SealChange::kind).toList();
    }

    @Test
    void twoSignedHashesForOnePlaceAreAnEquivocationWhereverTheyStand() {
        assertEquals(List.of(Kind.EQUIVOCATION), kinds(List.of(seal(5, "a", true)), List.of(seal(5, "b", true))));
        assertEquals(List.of(Kind.EQUIVOCATION), kinds(List.of(seal(5, "a", true), seal(5, "b", true)), List.of(seal(5, "a", true))));
    }

    @Test
    void aForgedSealIsNoEquivocationOfItsSigner() {
        assertEquals(List.of(Kind.CHANGED), kinds(List.of(seal(5, "a", true)), List.of(seal(5, "b", false))));
    }

    @Test
    void sealsThatMovedVanishedOrCameAreTold() {
        assertEquals(List.of(Kind.MOVED, Kind.VANISHED, Kind.ADDED), kinds(List.of(seal(5, "a", true), seal(6, "x", true)),
                List.of(seal(7, "a", true), seal(9, "c", true))));
        assertEquals(List.of(), kinds(List.of(seal(5, "a", true)), List.of(seal(5, "a", true))));
    }

    @Test
    void anotherSignerAtTheSamePlaceChangesTheSealAndIsNoEquivocation() {
        Sealed other = new Sealed(Locator.of("s"), "tenant:1", 5, "a", "state of a", "t", "other key", true);
        Sealed contrary = new Sealed(Locator.of("s"), "tenant:1", 5, "b", "state of b", "t", "other key", true);
        assertEquals(List.of(Kind.RESEALED), kinds(List.of(seal(5, "a", true)), List.of(other)));
        assertEquals(List.of(Kind.CHANGED), kinds(List.of(seal(5, "a", true)), List.of(contrary)));
        assertEquals(List.of(Kind.ADDED), kinds(List.of(seal(5, "a", true)), List.of(contrary, seal(5, "a", true))), "beside the old one it is one more");
    }

    @Test
    void whatIsAboutOneCopyIsMissedByNobodyButContradictsAsWell() {
        Sealed passing = new Sealed(Locator.of("s"), "tenant:1 from 0", 5, "a", "root a", "", "key", true, true);
        Sealed contrary = new Sealed(Locator.of("s"), "tenant:1 from 0", 5, "b", "root b", "", "key", true, true);
        assertEquals(List.of(), kinds(List.of(passing), List.of()));
        assertEquals(List.of(Kind.EQUIVOCATION), kinds(List.of(passing), List.of(contrary)));
    }

    @Test
    void positionsAreUnsigned() {
        assertEquals(List.of(3L, -1L), SealChange.between(List.of(), List.of(seal(-1, "b", true), seal(3, "a", true))).stream().map(SealChange::position).toList());
    }
}
