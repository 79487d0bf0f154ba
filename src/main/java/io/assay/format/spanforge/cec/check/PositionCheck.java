// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.Positions;
import io.assay.format.spanforge.cec.bundle.RecordFact;
import java.util.Optional;

/**
 * Do the positions leave no hole that nothing explains? A bundle carries six schemas and one period, so holes are normal as long as the chain
 * proof counts that many records more. Nothing signs a position.
 */
public final class PositionCheck {
    private final Material material;
    private final Tally tally;

    public PositionCheck(Material material, Tally tally) {
        this.material = material;
        this.tally = tally;
    }

    public void judge() {
        Positions positions = new Positions(material.facts());
        tally.examined(positions.ordered().size());
        if (positions.ordered().isEmpty()) {
            tally.notApplicable();
            return;
        }
        material.facts().stream().filter(fact -> fact.position() < 0)
                .forEach(fact -> tally.report(Finding.of(CecCode.POSITION_MISSING, material.at(fact), fact.id())));
        RecordFact before = null;
        for (RecordFact fact : positions.ordered()) {
            if (before != null && before.position() == fact.position() && !before.id().equals(fact.id())) {
                tally.report(Finding.of(CecCode.POSITION_DUPLICATE, material.at(fact), fact.id(), before.id()));
            }
            before = fact;
        }
        long unexplained = positions.missing() - elsewhere();
        if (unexplained > 0 && !material.isPack()) {
            tally.report(Finding.of(CecCode.POSITION_GAP, hole(positions), unexplained));
        }
    }

    /** Records that the chain proof counts beyond those in the bundle. */
    private long elsewhere() {
        Optional<JsonObject> proof = material.documents().object(EntryKind.CHAIN_PROOF);
        return Math.max(0, proof.map(object -> object.integer("verified_count").orElse(0)).orElse(0L) - material.total());
    }

    private Locator hole(Positions positions) {
        String first = positions.gaps().stream().findFirst().orElse("");
        return positions.ordered().stream().filter(fact -> fact.id().equals(first)).findFirst().map(material::at).orElse(material.at());
    }
}
