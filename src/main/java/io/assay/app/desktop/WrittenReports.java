// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.coverage.CoverageResult;
import io.assay.evidence.Digest;
import io.assay.format.EvidenceFormat;
import io.assay.replay.StateAnswer;
import io.assay.report.CoverageCsv;
import io.assay.report.CoverageJson;
import io.assay.report.Tool;
import io.assay.report.VerdictJson;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.Recipe;
import io.assay.report.form.PdfForm;
import io.assay.report.oscal.OscalResults;
import io.assay.report.page.Beat;
import io.assay.report.section.DossierWriter;
import io.assay.report.view.Look;
import io.assay.report.view.Sight;
import io.assay.report.view.SightFile;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.States;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.ui.seal.Sealing;
import io.assay.ui.session.Brought;
import io.assay.ui.session.CoverageForm;
import io.assay.ui.session.Covered;
import io.assay.ui.session.Paper;
import io.assay.ui.session.Press;
import io.assay.ui.session.Problem.Kind;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Reports;
import io.assay.verify.CustodyEntry;
import io.assay.verify.CustodyMode;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.stage.Window;

/**
 * Writes verdict files and reports, never into a folder that holds evidence.
 *
 * @param formats all formats built in
 * @param counted what was counted in a run, as far as it is still known
 */
public record WrittenReports(Tool tool, List<EvidenceFormat> formats, Function<RunResult, Optional<CoverageResult>> counted) implements Reports {
    @Override
    public Sealing sealing() {
        return new WindowSealing(tool, formats, Clock.systemUTC());
    }

    @Override
    public void saveVerdict(RunResult run, Path file) throws Refused {
        write(run, file, out -> out.write(new VerdictJson(tool).bytes(run)));
    }

    @Override
    public Dossier dossier(RunResult run, List<Path> evidence, Brought files, Language language, DossierOptions options) throws Refused {
        Recipe recipe = new Recipe(evidence.stream().map(WrittenReports::written).toList(), files.trust().stream().map(WrittenReports::written).toList(),
                files.policy().map(WrittenReports::written).orElse(""),
                CustodyMode.METADATA);
        return new DossierWriter(tool, formats.stream().map(EvidenceFormat::id).toList(), new Messages(language)).write(run, recipe, options,
                new Annex(counted.apply(run), states(run, options)));
    }

    private List<StateAnswer> states(RunResult run, DossierOptions options) throws Refused {
        try {
            return options.states().isEmpty() ? List.of() : new States(formats).of(run, options.states());
        } catch (IOException gone) {
            throw new Refused(Problem.of(Kind.UNREADABLE, run.objects().getFirst().path()), gone);
        } catch (UnreadableEvidence unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, unreadable.at().path()), unreadable);
        }
    }

    @Override
    public void printReport(RunResult run, Dossier dossier, Path file, Beat beat) throws Refused {
        write(run, file, out -> new PdfForm(dossier, tool.name() + " " + tool.version()).write(out, beat));
    }

    @Override
    public Optional<Paper> paper(Dossier dossier, Beat beat) throws Refused {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfForm(dossier, tool.name() + " " + tool.version()).write(pdf, beat);
            return Optional.of(new RenderedPaper(pdf.toByteArray()));
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new Refused(Problem.of(Kind.FAULT, ""), broken);
        }
    }

    @Override
    public Optional<Press> press(String name) throws Refused {
        return SystemPress.ask(Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null), name);
    }

    @Override
    public byte[] coverage(Covered covered, CoverageResult shown, Sight sight, CoverageForm form, Language language) {
        boolean whole = sight.look() == Look.MATRIX;
        Digest trust = covered.run().circumstances().trust().sha256();
        return switch (form) {
            case CSV -> whole ? CoverageCsv.of(shown, trust).getBytes(StandardCharsets.UTF_8) : SightFile.CSV.bytes(sight, new Messages(language), trust);
            case JSON -> whole ? CoverageJson.bytes(shown, covered.run().circumstances().trust()) : SightFile.JSON.bytes(sight, new Messages(language), trust);
            case OSCAL -> new OscalResults(covered.run(), shown, tool).bytes();
            case SVG -> SightFile.SVG.bytes(sight, new Messages(language), trust);
            case PNG -> SightFile.PNG.bytes(sight, new Messages(language), trust);
        };
    }

    @Override
    public void save(RunResult run, byte[] content, Path file) throws Refused {
        write(run, file, out -> out.write(content));
    }

    private static String written(Path path) {
        return path.toString().replace('\\', '/');
    }

    private interface Making {
        void into(OutputStream out) throws IOException;
    }

    private static void write(RunResult run, Path file, Making making) throws Refused {
        refuseBeside(run, file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                making.into(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (CancellationException stopped) {
            discard(part);
        } catch (IOException refused) {
            discard(part);
            throw new Refused(Problem.of(Kind.UNWRITABLE, file.toString()), refused);
        }
    }

    /** Refuses a file in a folder of evidence. */
    static void refuseBeside(RunResult run, Path file) throws Refused {
        if (besideEvidence(run, file)) {
            throw new Refused(Problem.of(Kind.BESIDE, file.toString()), null);
        }
    }

    private static void discard(Path part) throws Refused {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            throw new Refused(Problem.of(Kind.UNWRITABLE, part.toString()), stuck);
        }
    }

    /** Whether the file would lie in a folder that holds evidence, or inside an artefact that is itself a folder. */
    private static boolean besideEvidence(RunResult run, Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return Stream.concat(run.objects().stream().map(ObjectResult::path), run.custody().stream().map(CustodyEntry::path))
                .map(path -> Path.of(path).toAbsolutePath().normalize())
                .anyMatch(path -> folder == null || folder.equals(path.getParent()) || Files.isDirectory(path) && folder.startsWith(path));
    }
}
