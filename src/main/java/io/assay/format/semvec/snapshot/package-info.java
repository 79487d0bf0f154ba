// SPDX-License-Identifier: Apache-2.0
/**
 * Snapshots that the producer’s own engine exported: {@code session_id}, {@code state_dict} and {@code checksum}, or one flat object with a checksum
 * (specification of semvec, section 4).
 *
 * <p>Nothing signs a snapshot, so none ever passes: the best is a checksum that recomputes in a form which is named, and a state that does not
 * contradict itself. What the checksum is taken over is not public, so one that recomputes in no known form says nothing against the snapshot.
 */
package io.assay.format.semvec.snapshot;
