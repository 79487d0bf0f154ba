// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;

/** Is the SHA-256 of the export file the one in the proof? It alone covers who did what, every member that no event hash covers. */
public record ContentHashCheck(Digest stated, Digest found, Locator export) {
    public void into(Tally tally) {
        tally.examined(1);
        if (!found.equals(stated)) {
            tally.report(Finding.of(VerityCode.CONTENT_HASH, export).compared(found.hex(), stated.hex()));
        }
    }
}
