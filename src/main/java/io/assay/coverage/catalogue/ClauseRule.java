// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import java.util.List;
import java.util.OptionalInt;

/** How a producer's evidence answers a clause. */
public sealed interface ClauseRule {
    /** Whose rule it is, such as {@code spanforge.cec}. */
    String producer();

    /**
     * Enough events of certain types.
     *
     * @param types       prefixes of event types; a prefix without a final dot must be the whole type
     * @param minimum     how many it takes
     * @param windowHours only events this many hours before the evaluation count
     */
    record ByType(String producer, List<String> types, int minimum, OptionalInt windowHours) implements ClauseRule {
        public ByType {
            types = List.copyOf(types);
        }

        /** Whether an event of this type counts. */
        public boolean counts(String type) {
            return types.stream().anyMatch(prefix -> prefix.endsWith(".") ? type.startsWith(prefix) : type.equals(prefix));
        }
    }

    /**
     * Checks of the evidence itself that must hold.
     *
     * @param properties names from the table of properties
     */
    record ByProperty(String producer, List<String> properties) implements ClauseRule {
        public ByProperty {
            properties = List.copyOf(properties);
        }
    }
}
