// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.change.ClauseChange;
import io.assay.evidence.Locator;
import io.assay.exposure.Exposure;
import io.assay.format.Circumstances;
import io.assay.check.Phrase;
import io.assay.format.EvidenceFormat;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.replay.Replay;
import io.assay.report.CommitmentReport;
import io.assay.report.CompareReport;
import io.assay.report.DatasetReport;
import io.assay.roll.EventRoll;
import io.assay.roll.EventRolls;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.EmbeddedTrust;
import io.assay.trust.Policy;
import io.assay.trust.PolicyFile;
import io.assay.trust.PolicyFileException;
import io.assay.trust.TrustFileException;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustSources;
import io.assay.trust.TrustStore;
import io.assay.trust.pinning.KeyClaim;
import io.assay.ui.session.Brought;
import io.assay.ui.session.CoverageWish;
import io.assay.ui.session.Covered;
import io.assay.ui.session.Engine;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Problem.Kind;
import io.assay.ui.session.Rebuilt;
import io.assay.ui.session.Refused;
import io.assay.verify.Lanes;
import io.assay.verify.policy.Policies;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Subject;
import io.assay.verify.Verification;
import io.assay.verify.excerpt.Excerpt;
import io.assay.verify.excerpt.Excerpts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** The engine as the window sees it. What a run counted on the way is kept for as long as that run is the last. */
public final class WindowEngine implements Engine {
    private static final int HEAD = 64 * 1024;

    private final List<EvidenceFormat> formats;
    private final Lanes lanes;
    private final Clock clock;
    private final UnaryOperator<String> environment;
    private final Optional<Path> userTrust;
    private final DemoWriter demo;
    private final LastRun last = new LastRun();

    /**
     * @param userTrust the auditor's own trust store, in force where no trust file is brought
     * @param demo      writes the sample case into a folder
     */
    public WindowEngine(List<EvidenceFormat> formats, Lanes lanes, Clock clock, UnaryOperator<String> environment, Optional<Path> userTrust, DemoWriter demo) {
        this.formats = List.copyOf(formats);
        this.lanes = lanes;
        this.clock = clock;
        this.environment = environment;
        this.userTrust = userTrust;
        this.demo = demo;
    }

    /** Writes the sample case. */
    @FunctionalInterface
    public interface DemoWriter {
        void write(Path folder) throws IOException;
    }

    @Override
    public TrustStore trust(List<Path> files) throws Refused {
        TrustFiles read = new TrustFiles(environment);
        embedded(read);
        try {
            return new TrustSources(files, userTrust, environment).addTo(read).store();
        } catch (FileSystemException unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, unreadable.getFile()), unreadable);
        } catch (TrustFileException faulty) {
            String file = faulty.phrase().arguments().getFirst().toString();
            throw new Refused(new Problem(Kind.TRUST, file, Optional.of(faulty.phrase())), faulty);
        }
    }

    @Override
    public Circumstances circumstances(Brought files) throws Refused {
        TrustStore store = trust(files.trust());
        Policy policy = files.policy().isPresent() ? policy(files.policy().get()) : PolicyFile.standard();
        return new Circumstances(store, clock.instant(), policy);
    }

    @Override
    public Policy policy(Path file) throws Refused {
        try {
            return new Policies(formats).read(file);
        } catch (IOException unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, file.toString()), unreadable);
        } catch (PolicyFileException faulty) {
            throw new Refused(new Problem(Kind.POLICY, file.toString(), Optional.of(faulty.phrase())), faulty);
        }
    }

    private static void embedded(TrustFiles read) throws Refused {
        try {
            EmbeddedTrust.addTo(read);
        } catch (IOException unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, EmbeddedTrust.ORIGIN), unreadable);
        } catch (TrustFileException faulty) {
            throw new Refused(new Problem(Kind.TRUST, EmbeddedTrust.ORIGIN, Optional.of(faulty.phrase())), faulty);
        }
    }

    @Override
    public Path pin(Path keyFile, KeyClaim claim) throws Refused {
        return new WindowPinning(userTrust, environment, clock).pin(keyFile, claim);
    }

    @Override
    public boolean isTrust(Path file) {
        return names(file, "\"assay.trust/1\"");
    }

    @Override
    public boolean isPolicy(Path file) {
        return names(file, "\"assay.policy/1\"");
    }

    private static boolean names(Path file, String schema) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(schema);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public RunResult verify(List<Path> evidence, Circumstances light, RunMonitor monitor) throws Refused {
        return last.replacedBy(evidence, rolls -> WindowCoverage.covered(guarded(evidence, () -> counting(light, monitor, rolls).of(evidence, CoverageWish.ALL))));
    }

    @Override
    public Optional<EventRoll> events(RunResult run, String path) {
        return last.events(run, path);
    }

    @Override
    public Optional<Covered> counted(RunResult run) {
        return last.counted(run);
    }

    @Override
    public Covered coverage(List<Path> evidence, Circumstances light, CoverageWish wish, RunMonitor monitor) throws Refused {
        return WindowCoverage.covered(guarded(evidence, () -> counting(light, monitor).of(evidence, wish)));
    }

    @Override
    public CoverageSplit split(SplitBy by, List<String> frameworks, List<Path> evidence, Circumstances light, CoverageWish wish, RunMonitor monitor)
            throws Refused {
        return guarded(evidence, () -> counting(light, monitor).split(by, frameworks, evidence, wish));
    }

    @Override
    public ClauseEvents events(ByType rule, List<Path> evidence, Circumstances light, CoverageWish wish, RunMonitor monitor) throws Refused {
        return guarded(evidence, () -> counting(light, monitor).events(rule, evidence, wish));
    }

    @Override
    public List<ClauseChange> changes(List<Path> before, Optional<Period> period, List<Path> after, Circumstances light, CoverageWish wish,
            RunMonitor monitor) throws Refused {
        return guarded(before, () -> counting(light, monitor).changes(before, period, after, wish));
    }

    @Override
    public Exposure exposure(List<Path> evidence, BooleanSupplier cancelled) throws Refused {
        return guarded(evidence, () -> WindowScans.exposure(evidence, cancelled));
    }

    @Override
    public Optional<DatasetReport> dataset(List<Path> files, BooleanSupplier cancelled) throws Refused {
        return guarded(files, () -> WindowScans.dataset(files, cancelled));
    }

    private WindowCoverage counting(Circumstances light, RunMonitor monitor) {
        return counting(light, monitor, Optional.empty());
    }

    private WindowCoverage counting(Circumstances light, RunMonitor monitor, Optional<EventRolls> rolls) {
        return new WindowCoverage(formats, lanes, light, monitor, rolls);
    }

    @Override
    public Optional<Rebuilt> replay(Path artefact, Circumstances light) throws Refused {
        return guarded(List.of(artefact), () -> {
            Subject subject = new Verification(formats).subject(artefact);
            return subject.format().isEmpty() ? Optional.<Replay>empty()
                    : subject.format().get().replay(subject.file(), light);
        }).map(replay -> new WindowReplay(replay, artefact.toString()));
    }

    @Override
    public Proven prove(Path artefact, Circumstances light, Wanted wanted) throws Refused {
        Optional<Subject> subject = guarded(List.of(artefact), () -> Optional.of(new Verification(formats).subject(artefact)));
        try {
            if (subject.isEmpty() || subject.get().format().isEmpty()) {
                throw new NotProvable(NotProvable.Reason.FORMAT);
            }
            return subject.get().format().get().prove(subject.get().file(), light, wanted);
        } catch (NotProvable not) {
            throw new Refused(new Problem(Kind.UNREADABLE, artefact.toString(), Optional.of(Phrase.of(not.reason()))), not);
        } catch (UnreadableEvidence unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, unreadable.at().path()), unreadable);
        }
    }

    @Override
    public CommitmentReport committed(Path artefact, Circumstances light, String id) throws Refused {
        return guarded(List.of(artefact), () -> beside(light).committed(artefact, id));
    }

    @Override
    public CompareReport compare(Path older, Path newer, Circumstances light) throws Refused {
        return guarded(List.of(older), () -> beside(light).between(older, newer));
    }

    private WindowCompare beside(Circumstances light) {
        return new WindowCompare(formats, lanes, light);
    }

    private interface Work<T> {
        T done() throws IOException, UnreadableEvidence, Refused;
    }

    private static <T> T guarded(List<Path> evidence, Work<T> work) throws Refused {
        try {
            return work.done();
        } catch (IOException unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, named(unreadable, evidence)), unreadable);
        } catch (UnreadableEvidence unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, unreadable.at().path()), unreadable);
        } catch (RuntimeException fault) {
            throw new Refused(Problem.of(Kind.FAULT, place(fault)), fault);
        }
    }

    @Override
    public Optional<Excerpt> excerpt(Locator at) throws Refused {
        try {
            return new Excerpts().around(at);
        } catch (IOException | UnreadableEvidence unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, at.path()), unreadable);
        }
    }

    @Override
    public String stamp(String path) {
        return Stamp.of(Path.of(path));
    }

    @Override
    public Sample sample() throws Refused {
        try {
            Path folder = Files.createTempDirectory("assay-sample");
            demo.write(folder);
            return new Sample(List.of(folder.resolve("tampered"), folder.resolve("unproven"), folder.resolve("good")), List.of(folder.resolve("trust.json")));
        } catch (IOException refused) {
            throw new Refused(Problem.of(Kind.UNWRITABLE, "assay-sample"), refused);
        }
    }

    private static String named(IOException unreadable, List<Path> evidence) {
        return unreadable instanceof FileSystemException known && known.getFile() != null ? known.getFile()
                : evidence.getFirst().toString();
    }

    /** Where a fault arose, for people to quote; never what it was working on. */
    private static String place(RuntimeException fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault.getClass().getSimpleName() + (trace.length == 0 ? "" : "@" + trace[0].getClassName() + ":" + trace[0].getLineNumber());
    }
}
