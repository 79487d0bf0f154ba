// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds how one field came to its value: each event that changed it, the latest first. Works over every replay alike. */
public final class History {
    /** A member that tells the position of the last event about the thing that holds the field, so that what lies between need not be looked at. */
    private static final String LAST = "/lastPosition";
    private static final String SEAL = "/nextSeal";

    private History() {}

    /**
     * The field after one event.
     *
     * @param value empty where the event took the field away, or it was not there yet
     * @param by    the event; empty where it cannot be told
     * @param seal  the position of the first seal at or after it; empty where none follows
     */
    public record Change(long position, Optional<String> value, Optional<Happening> by, String seal) {
    }

    /** The event at a position; empty where none can be told. */
    @FunctionalInterface
    public interface Events {
        Optional<Happening> at(long position) throws UnreadableEvidence, UnknownScope;
    }

    /**
     * The changes of a field up to a position.
     *
     * @param from      the position to begin at
     * @param first     the lowest position of the scope
     * @param most      changes at most
     * @param steps     states rebuilt at most
     * @param cancelled asked before every step
     */
    public static List<Change> of(States states, Events events, String path, long from, long first, int most, int steps, BooleanSupplier cancelled)
            throws UnreadableEvidence, UnknownScope {
        List<Change> changes = new ArrayList<>();
        Map<String, String> later = fields(states, from);
        long position = from;
        for (int step = 0; step < steps && changes.size() < most && position >= first && !cancelled.getAsBoolean(); step++) {
            long set = Math.min(position, hint(later, path).orElse(position));
            Map<String, String> here = set == position ? later : fields(states, set);
            Map<String, String> earlier = set > first ? fields(states, set - 1) : Map.of();
            if (!Optional.ofNullable(here.get(path)).equals(Optional.ofNullable(earlier.get(path)))) {
                changes.add(new Change(set, Optional.ofNullable(here.get(path)), events.at(set), here.getOrDefault(SEAL, "")));
            }
            later = earlier;
            position = set - 1;
        }
        return changes;
    }

    private static Map<String, String> fields(States states, long position) throws UnreadableEvidence, UnknownScope {
        return StateFields.of(states.at(new Cutoff.AtPosition(position)));
    }

    /** Where the thing was spoken of last: the field stands two names deep, below its kind and its name. */
    private static Optional<Long> hint(Map<String, String> fields, String path) {
        int kind = path.indexOf('/', 1);
        int name = kind < 0 ? -1 : path.indexOf('/', kind + 1);
        return name < 0 ? Optional.empty() : Optional.ofNullable(fields.get(path.substring(0, name) + LAST)).filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::parseLong);
    }
}
