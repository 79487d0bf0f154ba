// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.evidence.Standing;

/**
 * The event at a position, as far as one says of it who did what and when.
 *
 * @param id       the producer's id
 * @param type     the producer's word
 * @param time     as written; empty where there is none
 * @param actor    who did it, as the evidence says; empty where it does not
 * @param standing how far it was verified
 */
public record Happening(long position, String id, String type, String time, String actor, Standing standing) {
}
