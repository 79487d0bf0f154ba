// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;

/** Does a signature cover actor, tenant, stream, operation and the other members that no event hash covers? */
public record MetadataCoverageCheck(boolean covered, Locator export) {
    public void into(Tally tally) {
        tally.examined(1);
        if (!covered) {
            tally.report(Finding.of(VerityCode.METADATA_COVERAGE, export));
        }
    }
}
