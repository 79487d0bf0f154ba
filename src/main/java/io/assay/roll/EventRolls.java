// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Event;
import io.assay.source.PrivateFolder;
import io.assay.verify.EventWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Calls the roll while a run verifies: one roll for each artefact that has events. A disk that is full ends the roll and never the run; the roll then
 * says that it is not whole. Closing removes the file.
 */
public final class EventRolls implements EventWatcher, AutoCloseable {
    private final PrivateFolder folder;
    private final Spool spool;
    private final Map<String, EventRoll> rolls = new LinkedHashMap<>();

    private EventRolls(PrivateFolder folder, Spool spool) {
        this.folder = folder;
        this.spool = spool;
    }

    /** Begins a roll in a private file away from the evidence. */
    public static EventRolls awayFrom(Path evidence) throws IOException {
        PrivateFolder folder = PrivateFolder.awayFrom(evidence);
        try {
            return new EventRolls(folder, Spool.at(folder.file("events")));
        } catch (IOException refused) {
            folder.close();
            throw refused;
        }
    }

    @Override
    public void event(String format, String path, Event event) {
        rolls.computeIfAbsent(path, _ -> new EventRoll(spool)).add(event);
    }

    /** Nothing more comes; from now on the rolls may be read, from any thread. */
    public EventRolls end() {
        rolls.values().forEach(EventRoll::end);
        long written = spool.flush();
        rolls.values().forEach(roll -> roll.cut(written));
        return this;
    }

    /** The roll of an artefact; empty where it told of no event. */
    public Optional<EventRoll> of(String path) {
        return Optional.ofNullable(rolls.get(path));
    }

    @Override
    public void close() throws IOException {
        try {
            spool.close();
        } finally {
            folder.close();
        }
    }
}
