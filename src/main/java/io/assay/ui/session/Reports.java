// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.coverage.CoverageResult;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.page.Beat;
import io.assay.report.view.Sight;
import io.assay.text.Language;
import io.assay.ui.seal.Sealing;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes what the auditor takes along. Called away from the window's thread. */
public interface Reports {
    /** What signs and packs. */
    Sealing sealing();

    /** Writes the verdict file {@code assay.verdict/1}. */
    void saveVerdict(RunResult run, Path file) throws Refused;

    /**
     * Puts a report together.
     *
     * @param evidence what was named, as the report says how to repeat the run
     * @param files    what was brought along
     */
    Dossier dossier(RunResult run, List<Path> evidence, Brought files, Language language, DossierOptions options) throws Refused;

    /**
     * Writes a report as PDF.
     *
     * @param beat hears of every page and can stop the work; no file is left then
     */
    void printReport(RunResult run, Dossier dossier, Path file, Beat beat) throws Refused;

    /**
     * The pages of a report.
     *
     * @param beat hears of every page and can stop the work
     * @return empty where it was stopped
     */
    Optional<Paper> paper(Dossier dossier, Beat beat) throws Refused;

    /**
     * Asks for a printer in the system's dialog; the one method that is called on the window's thread.
     *
     * @param name of the job, as it stands in the printer's queue
     * @return empty where the dialog was closed
     */
    Optional<Press> press(String name) throws Refused;

    /**
     * Coverage in one of its forms.
     *
     * @param shown the part of it that is in sight
     * @param sight the view in sight
     */
    byte[] coverage(Covered covered, CoverageResult shown, Sight sight, CoverageForm form, Language language);

    /** Writes something made of a run. */
    void save(RunResult run, byte[] content, Path file) throws Refused;
}
