// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.seal;

import io.assay.ui.session.Refused;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Signs what the auditor takes along. Called away from the window's thread. */
public interface Sealing {
    /**
     * Opens a key.
     *
     * @param password empty where none was asked for yet
     * @return empty where a password is needed and this is not it
     */
    Optional<Signer> key(Path file, char[] password) throws Refused;

    /** An open key. */
    interface Signer {
        /** Whose it is: the name in its certificate, or that of its file. */
        String name();

        /** Whether it can sign reports: that takes a certificate. */
        boolean signsReports();

        /** Whether it can sign verdicts and packs: that takes Ed25519. */
        boolean signsVerdicts();
    }

    /** Signs the next empty field of a report, in its file. */
    void signReport(Signer signer, Path report) throws Refused;

    /** Adds a signature to those beside a verdict file. */
    void signVerdict(Signer signer, Path verdict) throws Refused;

    /**
     * Verifies the evidence of a run again, packs it and signs the pack; a cancelled one leaves no file.
     *
     * @param where which events are packed, as {@code assay events} filters; empty: the files whole
     * @return whether it was finished
     */
    boolean pack(Signer signer, RunResult run, List<Path> evidence, String where, Path file, RunMonitor monitor) throws Refused;
}
