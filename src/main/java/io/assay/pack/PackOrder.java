// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.query.Query;
import io.assay.report.Tool;
import io.assay.trust.PinnedKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What an auditor wants packed.
 *
 * @param madeAt    the time that the pack states
 * @param selection the events wanted; empty: the whole case, files and all
 * @param producer  the producer's own secret, with which manifest and attestation are sealed the producer's way
 */
public record PackOrder(Tool tool, PackSigner signer, Instant madeAt, Optional<Query> selection, Optional<PinnedKey> producer) {
    String madeBy() {
        return tool.name() + " " + tool.version() + (tool.build().isEmpty() ? "" : " " + tool.build());
    }
}
