// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;

/** Does every version of a table begin at an event that the log has? What begins before the log's first event may stand in an earlier export. */
public record SchemaStarts(SchemaFile schema) {
    /** Called when all events were seen; {@code facts} were asked to keep the positions at which versions begin. */
    public void into(Tally tally, LedgerFacts facts) {
        if (facts.isEmpty()) {
            return;
        }
        schema.starts().forEach((position, start) -> {
            tally.examined(1);
            if (!U64.less(position, facts.first().position()) && facts.at(position).isEmpty()) {
                tally.report(Finding.of(VerityCode.SCHEMA, start.at(), U64.text(start.stream())).compared("", U64.text(position)));
            }
        });
    }
}
