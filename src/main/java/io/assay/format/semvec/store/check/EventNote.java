// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import java.time.Instant;

/**
 * What the walk over the events needs of one of them.
 *
 * @param time   null where it could not be read
 * @param unit   the embedding as a unit vector; null where it cannot be folded or no checkpoint asks for it
 * @param digest of the event's content; null where it cannot be taken or nobody asks for it
 * @param broken whether the event cannot be folded
 */
record EventNote(long seq, String id, String user, Instant time, double[] unit, byte[] digest, boolean broken) {
}
