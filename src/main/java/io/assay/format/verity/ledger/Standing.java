// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

/**
 * What one log rests on.
 *
 * @param attributed a pinned key vouches for it
 * @param fixed      its last event is fixed by a seal, a signed proof or a pinned state
 * @param anchored   and by somebody outside: a pinned state, a time stamp, a third party's signature
 * @param witnessed  a time-stamp authority dates it
 * @param covered    a signature covers what no event hash covers
 */
public record Standing(boolean attributed, boolean fixed, boolean anchored, boolean witnessed, boolean covered) {
    /** What an artefact without a log rests on. */
    static final Standing NOTHING = new Standing(false, false, false, false, false);

    /** Of two logs in one artefact, what both have. */
    Standing and(Standing other) {
        return new Standing(attributed && other.attributed, fixed && other.fixed, anchored && other.anchored, witnessed && other.witnessed,
                covered && other.covered);
    }
}
