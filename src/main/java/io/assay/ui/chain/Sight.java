// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

/**
 * The part of a roll that the strip shows.
 *
 * @param from first event
 * @param to   behind the last
 * @param all  how many there are
 */
record Sight(long from, long to, long all) {
    /** The fewest events that fill the strip. */
    private static final long LEAST = 8;

    static Sight whole(long all) {
        return new Sight(0, all, all);
    }

    long count() {
        return to - from;
    }

    /** A part of that many events with the anchor at the same share of the width. */
    Sight zoomed(double factor, long anchor) {
        long count = Math.clamp(Math.round(count() * factor), Math.min(LEAST, all), Math.max(1, all));
        double share = count() == 0 ? 0 : (double) (anchor - from) / count();
        return at(anchor - Math.round(share * count), count);
    }

    /** Moved just so far that the event is in sight. */
    Sight with(long event) {
        return event >= from && event < to || all == 0 ? this : at(event - count() / 2, count());
    }

    Sight at(long first, long count) {
        long start = Math.clamp(first, 0, Math.max(0, all - count));
        return new Sight(start, Math.min(all, start + count), all);
    }
}
