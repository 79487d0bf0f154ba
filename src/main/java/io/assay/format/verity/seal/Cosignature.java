// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

/**
 * A second signature over the same 80 bytes, by somebody outside.
 *
 * @param role      what the signer says to be; nothing binds it
 * @param signer    32 bytes, the public key
 * @param signature 64 bytes
 */
record Cosignature(String role, byte[] signer, byte[] signature) {
}
