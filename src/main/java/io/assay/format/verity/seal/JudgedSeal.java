// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

/**
 * A seal and what its signature and its signer are worth.
 *
 * @param signed  the signature is one of the key it names
 * @param pinned  that key is pinned
 * @param inForce and was in force when the seal says it was made
 */
public record JudgedSeal(Seal seal, boolean signed, boolean pinned, boolean inForce) {
    /** Whether it counts as a seal. */
    public boolean isTrusted() {
        return signed && pinned && inForce;
    }
}
