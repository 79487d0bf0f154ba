// SPDX-License-Identifier: Apache-2.0
/**
 * Signing what Assay itself writes: reports (PAdES baseline, ETSI EN 319 142-1) and verdicts (Ed25519). Keys come from PKCS#12 or PEM
 * files; every signature is deterministic, so that signing the same report twice gives the same bytes. Verifying evidence needs none of it.
 */
package io.assay.crypto.signing;
