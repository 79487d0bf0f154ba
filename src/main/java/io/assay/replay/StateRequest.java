// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.evidence.WrittenTime;
import java.util.Optional;

/**
 * A point at which the state of evidence is wanted.
 *
 * @param path  of the artefact; empty: of every one that can be rebuilt
 * @param at    the point
 * @param scope which part of it
 */
public record StateRequest(String path, Cutoff at, Scope scope) {
    private static final String END = "end";

    /**
     * Reads a point as auditors write it: {@code end}, a position such as {@code 12}, or an instant such as {@code 2026-01-31T00:00:00Z}; with
     * {@code PATH@} before it where only one artefact is meant.
     *
     * @return empty where it is none of these
     */
    public static Optional<StateRequest> parse(String written, String stream, String user) {
        int cut = written.lastIndexOf('@');
        String path = cut < 0 ? "" : written.substring(0, cut);
        return cutoff(written.substring(cut + 1)).map(at -> new StateRequest(path, at, new Scope(stream, user)));
    }

    private static Optional<Cutoff> cutoff(String point) {
        if (point.equals(END)) {
            return Optional.of(new Cutoff.Everything());
        }
        if (point.matches("[0-9]{1,18}")) {
            return Optional.of(new Cutoff.AtPosition(Long.parseLong(point)));
        }
        return WrittenTime.read(point).map(Cutoff.AtTime::new);
    }

    /** The point as {@link #parse} reads it. */
    public String written() {
        String point = switch (at) {
            case Cutoff.AtPosition(long position) -> Long.toString(position);
            case Cutoff.AtTime moment -> moment.time().toString();
            case Cutoff.Everything all -> END;
        };
        return path.isEmpty() ? point : path + "@" + point;
    }

    /** Whether the state of this artefact is wanted. */
    public boolean concerns(String artefact) {
        return path.isEmpty() || path.equals(artefact);
    }
}
