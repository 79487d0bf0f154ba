// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.strip;

import io.assay.ui.place.Cover;
import java.util.Arrays;

/** A strip counted into pixel columns: the state of each, and the share of its bytes that nothing binds. */
final class StripColumns {
    private static final int SMOOTH = 6;

    private final Cover[] covers;
    private final double[] bytes;
    private final double[] unbound;
    private final boolean mixed;

    StripColumns(Strip strip, int width) {
        covers = new Cover[Math.max(1, width)];
        bytes = new double[covers.length];
        unbound = new double[covers.length];
        Arrays.fill(covers, Cover.UNKNOWN);
        double scale = strip.bytes() == 0 ? 0 : (double) covers.length / strip.bytes();
        double x = 0;
        for (var part : strip.parts()) {
            double next = x + part.bytes() * scale;
            spread(part, x, next);
            x = next;
        }
        mixed = strip.parts().size() > covers.length / 2;
    }

    private void spread(StripPart part, double from, double to) {
        for (int at = (int) from; at < covers.length && at < to; at++) {
            double inside = Math.min(to, at + 1) - Math.max(from, at);
            bytes[at] += inside;
            unbound[at] += inside * part.unbound() / part.bytes();
            covers[at] = covers[at] == Cover.UNKNOWN ? part.cover() : covers[at].with(part.cover());
        }
    }

    int width() {
        return covers.length;
    }

    Cover cover(int at) {
        return covers[at];
    }

    /** Where spans are finer than pixels, the mean over a few columns: else the eye would see a pattern that is not there. */
    double share(int at) {
        int reach = mixed ? SMOOTH : 0;
        double all = 0;
        double open = 0;
        for (int i = Math.max(0, at - reach); i <= Math.min(covers.length - 1, at + reach); i++) {
            all += bytes[i];
            open += unbound[i];
        }
        return all == 0 ? 0 : open / all;
    }

    boolean alike(int one, int other) {
        return covers[one] == covers[other] && Math.abs(share(one) - share(other)) < 0.02;
    }
}
