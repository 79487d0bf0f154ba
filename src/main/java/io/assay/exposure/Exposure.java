// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Counts the personal data in bytes it is shown, by kind, and keeps where the first ones stand; never the values themselves. */
public final class Exposure {
    /** Places kept of one kind. */
    public static final int SHOWN = 20;
    /** Bytes of its neighbours that a piece carries on either side, so that a value across a border is found whole, and once. */
    public static final int OVERLAP = 256;

    private final Map<EntityKind, Long> counts = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, List<Locator>> places = new EnumMap<>(EntityKind.class);
    private long bytes;

    /**
     * Scans a piece and counts the values that begin in its own range; what begins in the margins is its neighbours'.
     *
     * @param at     the file or entry
     * @param offset where the piece, margins included, begins in it
     * @param own    the range that is this piece's own
     */
    public void scan(byte[] piece, Locator at, long offset, Range own) {
        // One char a byte, so that places are offsets; every form asked for is ASCII.
        Unfolded plain = Unfolded.of(new String(piece, StandardCharsets.ISO_8859_1));
        bytes += own.length();
        for (EntityKind kind : EntityKind.values()) {
            Matcher matcher = kind.form().matcher(plain.text());
            while (matcher.find()) {
                long from = offset + plain.origin(matcher.start());
                if (from >= own.from() && from < own.to() && kind.holds(matcher.group())) {
                    found(kind, at.atBytes(from, offset + plain.origin(matcher.end())));
                }
            }
        }
    }

    private void found(EntityKind kind, Locator place) {
        counts.merge(kind, 1L, Long::sum);
        List<Locator> kept = places.computeIfAbsent(kind, any -> new ArrayList<>());
        if (kept.size() < SHOWN) {
            kept.add(place);
        }
    }

    /** How many values of each kind; kinds without any are left out. */
    public Map<EntityKind, Long> counts() {
        return Map.copyOf(counts);
    }

    public List<Locator> places(EntityKind kind) {
        return List.copyOf(places.getOrDefault(kind, List.of()));
    }

    /** How many bytes were looked at. */
    public long bytes() {
        return bytes;
    }
}
