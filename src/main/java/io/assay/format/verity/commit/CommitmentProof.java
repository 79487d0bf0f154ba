// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.commit;

import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the system told a client of one transaction.
 *
 * @param id          16 bytes
 * @param offset      position of the event; empty where it says that nothing was committed
 * @param committedAt nanoseconds since 1970, unsigned
 */
public record CommitmentProof(Locator at, Digest id, OptionalLong offset, OptionalLong committedAt, Optional<Digest> hash) {
}
