// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import io.assay.trust.PinnedKey;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Pen;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a key is in force, as a bar over the time around it: filled while it is, empty before and after, cut off where it was revoked; open ends run
 * to the edge. The line across is the time the evidence was judged for.
 */
record ValidityBar(PinnedKey key, Optional<Instant> at) {
    private static final double HEIGHT = 18;
    private static final double BAR = 8;
    /** What stands beside a single known instant. */
    private static final Duration AROUND = Duration.ofDays(365);
    private static final double MARGIN = 0.12;

    InkCanvas node() {
        var canvas = new InkCanvas(this::draw);
        canvas.setMinHeight(HEIGHT);
        canvas.setMaxHeight(HEIGHT);
        return canvas;
    }

    private void draw(Pen pen, double width, double height) {
        long[] span = span();
        double top = (height - BAR) / 2;
        double from = key.validFrom().map(start -> x(start, span, width)).orElse(0.0);
        double to = Stream.of(key.validTo(), key.revokedAt()).flatMap(Optional::stream).min(Instant::compareTo).map(end -> x(end, span, width))
            .orElse(width);
        pen.fill(0, top, width, BAR, Ink.SUNKEN);
        pen.frame(0, top, width, BAR, Ink.LINE_STRONG);
        boolean inForce = at.map(key::isInForce).orElse(true);
        pen.fill(from, top, Math.max(2, to - from), BAR, inForce ? Ink.PASSED : Ink.UNCHECKED);
        key.revokedAt().ifPresent(revoked -> pen.fill(x(revoked, span, width) - 1, top - 3, 3, BAR + 6, Ink.FAILED));
        at.ifPresent(time -> {
            pen.fill(x(time, span, width) - 2, 0, 5, height, Ink.SURFACE);
            pen.fill(x(time, span, width), 0, 1, height, Ink.TEXT);
        });
    }

    /** From before the first to after the last instant known, in seconds. */
    private long[] span() {
        var known = Stream.of(key.validFrom(), key.validTo(), key.revokedAt(), at).flatMap(Optional::stream).sorted().toList();
        long first = known.isEmpty() ? 0 : known.getFirst().getEpochSecond();
        long last = known.isEmpty() ? 1 : known.getLast().getEpochSecond();
        long margin = first == last ? AROUND.toSeconds() : Math.max(1, (long) ((last - first) * MARGIN));
        return new long[] {first - margin, last + margin};
    }

    private static double x(Instant time, long[] span, double width) {
        return width * (time.getEpochSecond() - span[0]) / (span[1] - span[0]);
    }
}
