// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.evidence.Locator;
import io.assay.format.verity.pass.EventSource;
import java.nio.file.Path;
import java.util.List;

/**
 * One log to be asked.
 *
 * @param log      where it stands; findings about the whole are placed there
 * @param evidence the file it lies in
 * @param tenant   whose log it is
 * @param earlier  copies that the auditor kept
 */
public record Ledger(Locator log, Path evidence, long tenant, EventSource events, Materials materials, List<EarlierCopy> earlier) {
    public Ledger {
        earlier = List.copyOf(earlier);
    }
}
