// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.format.verity.seal.Seal;
import java.util.Optional;

/**
 * The seal as the proof shows it.
 *
 * @param whole the seal with the three members that its signature needs and that the producer's own sample lacks; empty without them
 */
public record ProofSeal(long position, byte[] signature, byte[] signer, Optional<Seal> whole) {
}
