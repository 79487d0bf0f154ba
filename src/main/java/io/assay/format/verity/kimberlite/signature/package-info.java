// SPDX-License-Identifier: Apache-2.0
/**
 * Record signatures of Kimberlite (specification "verity", section 3.7; 21 CFR 11.50, 11.70): an array of signatures over the hash of a
 * record, each with its signer and its meaning.
 *
 * <p>What a pass proves: each signature verifies with the key pinned for its signer over the record's hash, the signer's id and the meaning;
 * for each record authorship, review and approval do not go back, and no approval stands without a review.
 *
 * <p>What it does not prove: the time of signing, which is not signed; what the record says; and that the producer signs in this form: no
 * published code signs, only a comment says what is signed.
 */
package io.assay.format.verity.kimberlite.signature;
