// SPDX-License-Identifier: Apache-2.0
/**
 * Public keys and what they sign: Ed25519, RSA with both paddings, ECDSA on the curves of the NIST. Keys are checked once when they are
 * made; every verification asks Bouncy Castle and the JDK and says when they differ.
 */
package io.assay.crypto.signature;
