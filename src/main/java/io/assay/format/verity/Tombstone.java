// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.evidence.Digest;

/**
 * What stands where a payload was removed (profile assay-vdb/1, section 1.13). No hash of the chain covers it.
 *
 * @param deletedAt nanoseconds since 1970, unsigned
 * @param policy    why, in the producer's word
 * @param removed   SHA-256 of the removed payload, as the producer states it
 */
public record Tombstone(long deletedAt, String policy, Digest removed) {
}
