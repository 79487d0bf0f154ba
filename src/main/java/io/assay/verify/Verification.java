// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Verdict;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Identities;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run over everything the auditor named: one verdict, the same on any number of lanes. */
public final class Verification {
    private final List<EvidenceFormat> formats;

    public Verification(List<EvidenceFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** What the path is taken for as a whole, for those who ask the format more than a verdict. */
    public Subject subject(Path path) throws IOException {
        return new Discovery(formats, () -> false).sole(EvidenceFile.named(path, new Custody()));
    }

    /**
     * Examines every artefact found in the paths.
     *
     * @throws IOException        when a path named cannot be read at all
     * @throws UnreadableEvidence when a directory named cannot be listed; one below it becomes a finding
     */
    public RunResult run(List<Path> paths, Circumstances circumstances, CustodyMode mode, Lanes lanes, RunMonitor monitor)
            throws IOException, UnreadableEvidence {
        return run(paths, Engagement.of(circumstances, mode, lanes, monitor));
    }

    /** Whether a file is an artefact of the run, lies in one, or is read with one. */
    private static Predicate<String> belonging(List<Subject> subjects) {
        Set<String> names = subjects.stream().flatMap(subject -> Stream.concat(Stream.of(subject.file()), subject.companions().stream()))
                .map(EvidenceFile::name).collect(Collectors.toSet());
        return name -> Stream.iterate(name, part -> !part.isEmpty(), part -> part.substring(0, Math.max(0, part.lastIndexOf('/')))).anyMatch(names::contains);
    }

    /** The same, with whoever takes part in the pass. */
    public RunResult run(List<Path> paths, Engagement engagement) throws IOException, UnreadableEvidence {
        Custody custody = new Custody();
        List<EvidenceFile> named = new ArrayList<>();
        for (Path path : paths) {
            named.add(EvidenceFile.named(path, custody));
        }
        TreeMap<String, CustodyEntry> entries = new TreeMap<>();
        Identities identities = new Identities();
        List<ObjectResult> objects = new ArrayList<>();
        List<Subject> subjects = new Discovery(formats, engagement.monitor()::cancelled).subjects(named);
        Predicate<String> answeredElsewhere = belonging(subjects);
        for (Subject subject : subjects) {
            CustodyWatch watch = new CustodyWatch(custody, engagement, entries, answeredElsewhere);
            ObjectResult result = new Inquest(subject, engagement, watch, identities).examine();
            objects.add(result);
            engagement.monitor().finished(result);
        }
        Verdict verdict = Verdict.ofObjects(objects.stream().map(ObjectResult::verdict).toList());
        return new RunResult(engagement.circumstances(), verdict, objects, List.copyOf(entries.values()), engagement.monitor().cancelled());
    }
}
