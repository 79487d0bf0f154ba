// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.FileState;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Watches over the files of one artefact: takes the digest beside the verification and compares the state afterwards
 * (ISO/IEC 27037:2012, 5.4.2).
 */
final class CustodyWatch {
    private final Custody custody;
    private final CustodyMode mode;
    private final Lanes lanes;
    private final RunMonitor monitor;
    private final Map<String, CustodyEntry> entries;
    private final Predicate<String> answeredElsewhere;
    private final List<Finding> unlisted = new ArrayList<>();
    private EvidenceFile file;
    private List<EvidenceFile> below = List.of();
    private List<EvidenceFile> companions = List.of();
    private List<EvidenceFile> special = List.of();
    private FutureTask<String> digest;
    private Set<String> before = Set.of();
    private String hex = "";

    /**
     * Watches for one artefact.
     *
     * @param entries           the run's custody table, which this watch adds to
     * @param answeredElsewhere whether a file is, or belongs to, an artefact of the run: its own watch takes its digest
     */
    CustodyWatch(Custody custody, Engagement engagement, Map<String, CustodyEntry> entries, Predicate<String> answeredElsewhere) {
        this.custody = custody;
        this.mode = engagement.mode();
        this.lanes = engagement.lanes();
        this.monitor = engagement.monitor();
        this.entries = entries;
        this.answeredElsewhere = answeredElsewhere;
    }

    void begin(EvidenceFile subject, List<EvidenceFile> belonging) {
        file = subject;
        companions = belonging;
        before = new TreeSet<>(entries.keySet());
        special = new ArrayList<>();
        below = subject.isDirectory() ? filesBelow(subject) : List.of();
        digest = new FutureTask<>(() -> subject.isRegular() || subject.isDirectory() ? FileDigest.of(subject, below, monitor::cancelled) : "");
        lanes.executor().execute(digest);
    }

    /** Bytes of the file, or of all files below the directory. */
    long size() {
        return file.isDirectory() ? below.stream().mapToLong(EvidenceFile::size).sum() : file.size();
    }

    /** Bytes of the file under the empty name, or of each file below the directory under its path there. */
    Map<String, Long> sizesBelow() {
        return file.isDirectory() ? below.stream().collect(Collectors.toMap(this::below, EvidenceFile::size)) : Map.of("", file.size());
    }

    private String below(EvidenceFile member) {
        return member.name().substring(file.name().length() + 1);
    }

    String digest() {
        return hex;
    }

    /** The digest of the artefact, waited for; empty where the run was cancelled before it was taken. */
    Optional<Digest> awaited() throws UnreadableEvidence {
        try {
            return Optional.of(digest.get()).filter(taken -> !taken.isEmpty()).map(Digest::ofHex);
        } catch (ExecutionException failed) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "digest", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /** Compares every file that this artefact's examination touched; {@code tally} is null where nothing is asked of the file. */
    void end(Tally tally) {
        Tally into = tally == null ? new Tally() : tally;
        unlisted.forEach(into::report);
        try {
            hex = digest.get();
            Map<String, EvidenceFile> touched = new LinkedHashMap<>();
            touched.put(file.name(), file);
            below.forEach(member -> touched.put(member.name(), member));
            companions.forEach(companion -> touched.put(companion.name(), companion));
            custody.touched().stream().filter(seen -> !before.contains(seen.name()) && !answeredElsewhere.test(seen.name())).forEach(seen -> touched.put(seen.name(), seen));
            for (EvidenceFile seen : touched.values()) {
                compare(seen, into);
            }
            companions.stream().filter(one -> !one.isRegular() && !one.isDirectory() && isAsBefore(one)).forEach(special::add);
            special.forEach(seen -> into.report(Finding.of(RunCode.SPECIAL, seen.locator())));
            if (!hex.isEmpty()) {
                into.conclude();
            }
        } catch (ExecutionException unreadable) {
            entries.put(file.name(), new CustodyEntry(file.name(), "", false, mode));
            into.report(Finding.of(RunCode.UNREADABLE, file.locator(), "digest", -1, 1));
            into.conclude();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What could not be read need not have changed. */
    private static boolean isAsBefore(EvidenceFile seen) {
        try {
            return FileState.of(seen.path()).equals(seen.before());
        } catch (IOException gone) {
            return false;
        }
    }

    private void compare(EvidenceFile seen, Tally tally) {
        if (!seen.isRegular()) {
            return;
        }
        tally.examined(1);
        try {
            String first = seen == file ? hex : taken(seen);
            boolean same = FileState.of(seen.path()).equals(seen.before())
                    && (mode == CustodyMode.METADATA || FileDigest.ofFile(seen, monitor::cancelled).equals(first));
            entries.put(seen.name(), new CustodyEntry(seen.name(), first, same, mode));
            if (!same) {
                tally.report(Finding.of(RunCode.CHANGED, seen.locator()));
            }
        } catch (IOException | UnreadableEvidence gone) {
            entries.put(seen.name(), new CustodyEntry(seen.name(), "", false, mode));
            tally.report(isAsBefore(seen) ? Finding.of(RunCode.UNREADABLE, seen.locator(), "read", -1, 1) : Finding.of(RunCode.CHANGED, seen.locator()));
        }
    }

    /** The digest of a file beside: one that is read for several artefacts is read through once. */
    private String taken(EvidenceFile seen) throws UnreadableEvidence {
        CustodyEntry known = entries.get(seen.name());
        return mode == CustodyMode.METADATA && known != null && known.unchanged() && !known.sha256().isEmpty() ? known.sha256()
                : FileDigest.ofFile(seen, monitor::cancelled);
    }

    private List<EvidenceFile> filesBelow(EvidenceFile directory) {
        List<EvidenceFile> files = new ArrayList<>();
        try {
            for (EvidenceFile child : directory.children()) {
                if (child.isDirectory()) {
                    files.addAll(filesBelow(child));
                } else if (child.isRegular()) {
                    files.add(child);
                } else {
                    special.add(child);
                }
            }
        } catch (UnreadableEvidence unreadable) {
            unlisted.add(Session.finding(unreadable));
        }
        return files;
    }
}
