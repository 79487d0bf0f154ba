// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.format.verity.pass.LedgerFacts;
import io.assay.format.verity.seal.SealList;

/** What the run over one log leaves behind. */
public record LedgerResult(LedgerFacts facts, Standing standing, SealList seals) {
}
