// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

/**
 * The signature over an export.
 *
 * @param signer    32 bytes, the public key
 * @param signature 64 bytes
 */
public record ExportSignature(byte[] signer, byte[] signature) {
}
