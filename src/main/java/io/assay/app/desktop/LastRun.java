// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.roll.EventRoll;
import io.assay.roll.EventRolls;
import io.assay.ui.session.Covered;
import io.assay.ui.session.Refused;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What the last run counted and told, kept until the next one ends. A run that was given up leaves nothing. */
final class LastRun {
    private final AtomicReference<Kept> last = new AtomicReference<>();

    private record Kept(Covered covered, Optional<EventRolls> rolls) {
    }

    /** A run that tells its events to a roll. */
    @FunctionalInterface
    interface Run {
        Covered with(Optional<EventRolls> rolls) throws Refused;
    }

    RunResult replacedBy(List<Path> evidence, Run run) throws Refused {
        Optional<EventRolls> rolls = begun(evidence);
        Kept now = null;
        try {
            Covered covered = run.with(rolls);
            now = covered.run().cancelled() ? null : new Kept(covered, rolls.map(EventRolls::end));
            Optional.ofNullable(last.getAndSet(now)).flatMap(Kept::rolls).ifPresent(LastRun::remove);
            return covered.run();
        } finally {
            if (now == null) {
                rolls.ifPresent(LastRun::remove);
            }
        }
    }

    /** Where no private file can be made, a run does without the roll. */
    private static Optional<EventRolls> begun(List<Path> evidence) {
        try {
            return Optional.of(EventRolls.awayFrom(evidence.getFirst()));
        } catch (IOException noRoom) {
            return Optional.empty();
        }
    }

    private static void remove(EventRolls rolls) {
        try {
            rolls.close();
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }

    private Optional<Kept> of(RunResult run) {
        return Optional.ofNullable(last.get()).filter(kept -> kept.covered().run() == run);
    }

    Optional<Covered> counted(RunResult run) {
        return of(run).map(Kept::covered);
    }

    Optional<EventRoll> events(RunResult run, String path) {
        return of(run).flatMap(Kept::rolls).flatMap(rolls -> rolls.of(path));
    }
}
