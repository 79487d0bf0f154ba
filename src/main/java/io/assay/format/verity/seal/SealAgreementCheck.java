// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.VerityCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Do the seals agree with one another, wherever they stand? Of two that pinned keys signed for one position, with two logs or two states, at least
 * one is a lie, even where neither position nor state is in this export. A seal that is listed twice counts once, and is mentioned.
 */
public record SealAgreementCheck(SealList seals) {
    public void into(Tally tally) {
        Set<String> listed = new HashSet<>();
        Map<Long, Seal> firsts = new HashMap<>();
        for (JudgedSeal judged : seals.all()) {
            Seal seal = judged.seal();
            if (!listed.add(Hex.encode(seal.message()) + Hex.encode(seal.signer()))) {
                tally.report(Finding.of(VerityCode.LISTED_TWICE, seal.at(), "through_position"));
            }
            if (judged.signed() && judged.pinned()) {
                Seal first = firsts.putIfAbsent(seal.throughPosition(), seal);
                if (first != null) {
                    compare(seal, "log_hash", first.logHash().hex(), seal.logHash().hex(), tally);
                    compare(seal, "projection_hash", first.projectionHash().hex(), seal.projectionHash().hex(), tally);
                }
            }
        }
    }

    private static void compare(Seal seal, String member, String first, String second, Tally tally) {
        if (!first.equals(second)) {
            tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, seal.at().inField(member), member).compared(first, second).weighing(Weight.FAIL));
        }
    }
}
