// SPDX-License-Identifier: Apache-2.0
/**
 * The proof of one event by itself: the bytes that are hashed for it, the hashes from there to the nearest seal, and the seal (assay.capsule/1).
 *
 * <p>A capsule is a list of steps, each a SHA-256 or an HMAC over parts in a row; a part is a value of the event or the result of a step before it. The
 * profile says which parts there are, in which order and of which kind, so that the names of the parts are not the word of whoever made the capsule.
 */
package io.assay.chain.capsule;
