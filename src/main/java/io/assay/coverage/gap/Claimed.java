// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.Comparison;
import io.assay.coverage.CoverageResult;
import java.util.Comparator;
import java.util.List;

/** The clauses that an issuer speaks of, those first where the issuer's word and its own rule differ. */
public final class Claimed {
    private static final List<Comparison> ORDER = List.of(Comparison.OVER_CLAIMED, Comparison.UNDER_CLAIMED, Comparison.UNCONFIRMED,
            Comparison.CONFIRMED);

    private Claimed() {}

    /** In the order of the catalogues within each of the four words. */
    public static List<ClauseEntry> of(CoverageResult result) {
        return ClauseEntry.all(result).filter(entry -> entry.coverage().claim().filter(claim -> !claim.status().isEmpty()).isPresent())
                .sorted(Comparator.comparingInt(entry -> ORDER.indexOf(entry.coverage().comparison()))).toList();
    }
}
