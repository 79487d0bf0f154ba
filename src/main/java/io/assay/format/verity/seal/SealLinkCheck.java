// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;

/**
 * Is the hash that each seal signs the hash of the event at its position? For a seal just before the export it is what the first event names as
 * its predecessor; seals farther outside are not asked.
 */
public record SealLinkCheck(SealList seals, LedgerFacts facts) {
    public void into(Tally tally) {
        if (facts.isEmpty()) {
            return;
        }
        for (JudgedSeal judged : seals.all()) {
            Seal seal = judged.seal();
            long position = seal.throughPosition();
            boolean before = position + 1 == facts.first().position();
            if (!before && (U64.less(position, facts.first().position()) || U64.less(facts.last().position(), position))) {
                continue;
            }
            tally.examined(1);
            String found = before ? Hex.encode(facts.first().prevHash()) : facts.at(position).map(event -> event.hash().hex()).orElse("");
            if (!found.equals(seal.logHash().hex())) {
                tally.report(Finding.of(VerityCode.CHECKPOINT_LINK, seal.at().inField("log_hash"), U64.text(position))
                        .compared(found, seal.logHash().hex()));
            }
        }
    }
}
