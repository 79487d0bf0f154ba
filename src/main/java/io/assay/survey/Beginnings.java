// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import io.assay.evidence.Event;
import java.util.HashSet;
import java.util.Set;

/** Notes whether logs that number their events begin with the first: an export from position 1000 on says nothing of what came before. */
final class Beginnings {
    /** How many logs are told apart; where there are more, nothing is said of them. */
    private static final int MOST = 10_000;

    private final Set<String> logs = new HashSet<>();
    private boolean any;
    private boolean later;

    /** @param file the artefact that holds the event */
    void hear(String file, Event event) {
        any = true;
        if (!later && event.id().equals(Long.toUnsignedString(event.at().position()))
                && logs.add(file + "\n" + (event.facet("tenant").isEmpty() ? event.facet("stream") : event.facet("tenant")))) {
            later = event.at().position() != 0 || logs.size() > MOST;
        }
    }

    /** Whether there was an event at all. */
    boolean any() {
        return any;
    }

    /** Whether a log begins later than with its first event. */
    boolean isLater() {
        return later;
    }
}
