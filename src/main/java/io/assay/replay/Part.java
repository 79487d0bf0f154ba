// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

/**
 * Which things of a state are looked at where it has too many for one look: those that the last events before a point spoke of, or those of a name.
 * States at other points that are laid beside it show the same things.
 *
 * @param from   the point that decides which they are
 * @param named  what their names must hold, in any case of letters; empty: any name
 * @param skip   how many that belong here were looked at before
 * @param always whether a state with few things is cut as well, because the one beside it is
 */
public record Part(Cutoff from, String named, int skip, boolean always) {
    /** Things in one look. */
    public static final int MOST = 24;

    /** What the last events before the point spoke of. */
    public static Part latest(Cutoff from) {
        return new Part(from, "", 0, false);
    }

    /** The same, of a state with few things too. */
    public Part forced() {
        return new Part(from, named, skip, true);
    }
}
