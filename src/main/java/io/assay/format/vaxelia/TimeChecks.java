// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.Finding;
import io.assay.check.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The times of an entry: of the decision, of the file's name and, where a manifest kept it, of its last change. */
final class TimeChecks {
    private static final Duration AHEAD = Duration.ofSeconds(300);
    private static final Duration APART = Duration.ofHours(24);

    private final List<Entry> entries;
    private final Map<String, Instant> modified = new HashMap<>();
    private final Instant now;

    TimeChecks(List<Entry> entries, Optional<HostManifest> manifest, Instant now) {
        this.entries = entries.stream().filter(entry -> entry.form() != Entry.Form.NOT_REGULAR).toList();
        manifest.map(HostManifest::entries).orElse(List.of())
                .forEach(listed -> listed.modified().ifPresent(time -> modified.putIfAbsent(listed.name(), time)));
        this.now = now;
    }

    private TreeSet<Instant> times(Entry entry) {
        TreeSet<Instant> times = new TreeSet<>();
        Stream.of(entry.decided(), entry.nameTime(), Optional.ofNullable(modified.get(entry.name()))).flatMap(Optional::stream).forEach(times::add);
        return times;
    }

    /** Older than allowed at the time of validation; exactly as old as allowed is not. */
    void age(Tally tally, long hours) {
        if (entries.isEmpty()) {
            tally.notApplicable();
        }
        for (Entry entry : entries) {
            TreeSet<Instant> times = times(entry);
            tally.examined(times.isEmpty() ? 0 : 1);
            if (!times.isEmpty() && Duration.between(times.first(), now).compareTo(Duration.ofHours(hours)) > 0) {
                tally.report(Finding.of(BufferCode.RETENTION_OVERDUE, entry.file().locator(), entry.name(), times.first().toString(), hours));
            }
        }
    }

    void order(Tally tally) {
        if (entries.isEmpty()) {
            tally.notApplicable();
        }
        for (Entry entry : entries) {
            TreeSet<Instant> times = times(entry);
            tally.examined(times.isEmpty() ? 0 : 1);
            entry.decided().filter(decided -> decided.isAfter(now.plus(AHEAD))).ifPresent(decided ->
                    tally.report(Finding.of(BufferCode.TIME_FUTURE, entry.file().locator().inField("decidedAt"), entry.name(), decided.toString())));
            if (!times.isEmpty() && Duration.between(times.first(), times.last()).compareTo(APART) > 0) {
                tally.report(Finding.of(BufferCode.TIME_CONFLICT, entry.file().locator(), entry.name(), times.first().toString(), times.last().toString()));
            }
        }
    }
}
