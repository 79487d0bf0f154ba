// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.source.UnreadableEvidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Finds which event set each field of a state, by stepping back until the field was another. Works over every replay alike. */
public final class Provenance {
    private static final String STANDING = "/lastStanding";

    private Provenance() {}

    /**
     * The event that gave a field its value.
     *
     * @param position of the event; where it was not reached, the earliest position looked at
     * @param reached  whether that event itself was found
     * @param verified whether a proof that held binds it
     */
    public record Origin(long position, boolean reached, boolean verified) {
    }

    /** A state of things says itself what its last event is worth for the thing that holds the field: a proof may bind an event and not all it says. */
    private static boolean isBound(Map<String, String> fields, String path, boolean verified) {
        int kind = path.indexOf('/', 1);
        int name = kind < 0 ? -1 : path.indexOf('/', kind + 1);
        String standing = name < 0 ? null : fields.get(path.substring(0, name) + STANDING);
        return standing == null ? verified : standing.equals("VERIFIED");
    }

    /**
     * The origin of every field. A state by time that is no state by position has none, because its events do not lie before a position.
     *
     * @param first     the lowest position of the scope
     * @param most      steps back at most
     * @param cancelled asked before every step; what was found by then is the answer
     */
    public static Map<String, Origin> of(States states, Cutoff cutoff, long first, int most, BooleanSupplier cancelled)
            throws UnreadableEvidence, UnknownScope {
        Map<String, Origin> origins = new HashMap<>();
        Projection at = states.at(cutoff);
        Map<String, String> fields = StateFields.of(at);
        Projection later = at;
        if (at.at() instanceof Cutoff.AtTime) {
            later = states.at(new Cutoff.AtPosition(at.position()));
            if (!StateFields.of(later).equals(fields)) {
                return origins;
            }
        }
        Set<String> open = new HashSet<>(fields.keySet());
        for (int step = 0; step < most && !open.isEmpty() && !cancelled.getAsBoolean(); step++) {
            long position = later.position();
            Projection earlier = position > first ? states.at(new Cutoff.AtPosition(position - 1)) : null;
            boolean verified = later.verified() > (earlier == null ? 0 : earlier.verified());
            Map<String, String> here = StateFields.of(later);
            if (earlier == null || earlier.position() < first || earlier.position() >= position) {
                open.forEach(path -> origins.put(path, new Origin(position, true, isBound(here, path, verified))));
                return origins;
            }
            Map<String, String> before = StateFields.of(earlier);
            open.removeIf(path -> {
                boolean set = !fields.get(path).equals(before.get(path));
                if (set) {
                    origins.put(path, new Origin(position, true, isBound(here, path, verified)));
                }
                return set;
            });
            later = earlier;
        }
        long reached = later.position();
        open.forEach(path -> origins.put(path, new Origin(reached, false, false)));
        return origins;
    }
}
