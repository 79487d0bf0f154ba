// SPDX-License-Identifier: Apache-2.0
/**
 * Erasure audit records of Kimberlite (specification "verity", section 3.5; GDPR, Article 17): an array, each record with a signed proof, or
 * with the digest that releases before it had.
 *
 * <p>What a pass proves: the holder of the pinned attestation key signed, at the time stated, this set of streams, chain heads and digests of
 * keys said to be shredded.
 *
 * <p>What it does not prove: that anything was erased. Neither the subject, the number of records nor the request is signed; the key whose
 * digest is stated was made for the occasion and never encrypted anything, and the log keeps the old payloads in clear. The older digest
 * anyone can compute.
 */
package io.assay.format.verity.kimberlite.erasure;
