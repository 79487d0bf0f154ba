// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.report.CommitmentReport;
import io.assay.report.CompareReport;
import io.assay.roll.EventRoll;
import io.assay.trust.Policy;
import io.assay.trust.TrustStore;
import io.assay.trust.pinning.KeyClaim;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.excerpt.Excerpt;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window's way into the engine. Every method may take long and is called away from the window's thread. */
public interface Engine extends Surveys {
    /** Reads what the auditor brought; the time to judge by is now. */
    Circumstances circumstances(Brought files) throws Refused;

    /** Reads a policy file. */
    Policy policy(Path file) throws Refused;

    /** Reads trust files, in order; none at all is an auditor who brings nothing. */
    TrustStore trust(List<Path> files) throws Refused;

    /**
     * Pins the key in a file in the auditor's own store, if it is the one whose fingerprint was received; answers with the store. The phrase of the
     * problem says why it is not.
     */
    Path pin(Path keyFile, KeyClaim claim) throws Refused;

    /** Whether a file calls itself a trust file; decides only on which side a dropped file lands. */
    boolean isTrust(Path file);

    /** Whether a file calls itself a policy file; decides only on which side a dropped file lands. */
    boolean isPolicy(Path file);

    /** Examines every artefact in the paths; the evidence is read and nothing else. */
    RunResult verify(List<Path> evidence, Circumstances light, RunMonitor monitor) throws Refused;

    /** Every event of an artefact as that run told it; empty where it told of none, was given up, or is not the last. */
    Optional<EventRoll> events(RunResult run, String path);

    /** The bytes around a place, for looking at; empty where the place is no run of bytes, such as the row of a database. */
    Optional<Excerpt> excerpt(Locator at) throws Refused;

    /** Opens one artefact for rebuilding states; empty where its format has none. Whoever asked closes it. */
    Optional<Rebuilt> replay(Path artefact, Circumstances light) throws Refused;

    /** The proof of one event of an artefact; what keeps it from being given stands in the phrase of the problem. */
    Proven prove(Path artefact, Circumstances light, Wanted wanted) throws Refused;

    /** Whether an artefact has an id once, several times or never. */
    CommitmentReport committed(Path artefact, Circumstances light, String id) throws Refused;

    /** What an artefact says beside an older copy of it. */
    CompareReport compare(Path older, Path newer, Circumstances light) throws Refused;

    /** What the file system says of an artefact without reading it, for telling whether it changed; empty where it is gone. */
    String stamp(String path);

    /** Writes the sample case to a folder of its own and says what to open. */
    Sample sample() throws Refused;

    /**
     * A case to learn from.
     *
     * @param evidence what to open
     * @param trust    the trust files that belong to it
     */
    record Sample(List<Path> evidence, List<Path> trust) {
        public Sample {
            evidence = List.copyOf(evidence);
            trust = List.copyOf(trust);
        }
    }
}
