// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.replay.StateAnswer;
import io.assay.report.Tool;
import io.assay.report.TrustListJson;
import io.assay.report.VerdictJson;
import io.assay.report.annex.Annex;
import io.assay.report.annex.CoverageSection;
import io.assay.report.annex.StateSection;
import io.assay.report.archive.AssociatedFile;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Recipe;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.report.dossier.Wording;
import io.assay.report.redact.Redaction;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the dossier of a run: everything a report of it says, in one language. */
public final class DossierWriter {
    private static final String JSON = "application/json";
    private static final List<SectionWriter> SECTIONS = List.of(new ResultSection(), new ScopeSection(), new CriteriaSection(),
        new ProceduresSection(), new FindingsSection(), new ClaimsSection(), new ProtectionSection(), new KeysSection(), new LimitsSection(),
        new CustodySection(), new ReproductionSection(), new SignOffSection());

    private final Tool tool;
    private final List<String> formats;
    private final Messages messages;

    /**
     * A writer in one language.
     *
     * @param tool     the program
     * @param formats  the ids of all formats built in: they are part of the statement of what was looked for
     * @param messages the language
     */
    public DossierWriter(Tool tool, List<String> formats, Messages messages) {
        this.tool = tool;
        this.formats = List.copyOf(formats);
        this.messages = messages;
    }

    /**
     * Writes the dossier.
     *
     * @param run     the complete result; what the options leave out or withhold is left out here
     * @param recipe  how the run was started
     * @param options what the reader wants
     * @param annex   what was asked of the evidence beside its verdict
     * @throws IllegalArgumentException when the options name an object that the run does not have
     */
    public Dossier write(RunResult run, Recipe recipe, DossierOptions options, Annex annex) {
        Wording wording = new Wording(messages);
        VerdictJson json = new VerdictJson(tool);
        String digest = json.sha256(run);
        Redaction redaction = new Redaction(messages);
        RunResult shown = reported(run, options);
        RunResult safe = options.redacted() ? redaction.of(shown) : shown;
        Recipe told = options.redacted() ? redaction.of(recipe) : recipe;
        List<StateAnswer> states = annex.states().stream().filter(answer -> options.object().isEmpty() || answer.path().equals(options.object()))
            .map(answer -> options.redacted() ? redaction.of(answer) : answer).toList();
        Material material = new Material(safe, run.objects().size(), tool, formats, told, options, redaction.counts(), digest, wording);
        List<Section> sections = new ArrayList<>(SECTIONS.stream().map(section -> section.write(material)).toList());
        sections.add(new CoverageSection(messages, options, material.examined() > 1).write(annex.coverage()));
        sections.add(new StateSection(messages, told, material.at(), options.redacted()).write(states));
        List<Section> chosen = sections.stream().filter(section -> options.sections().contains(section.id()))
            .sorted(Comparator.comparing(Section::id)).toList();
        RunResult inside = options.redacted() ? new Redaction(new Messages(Language.ENGLISH)).of(run) : run;
        return new Dossier(messages.language(), run.circumstances().at(), digest, new FrontPage(material).write(), chosen, files(wording, options, json, inside));
    }

    private static RunResult reported(RunResult run, DossierOptions options) {
        if (options.object().isEmpty()) {
            return run;
        }
        ObjectResult object = run.objects().stream().filter(candidate -> candidate.path().equals(options.object())).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(options.object()));
        return new RunResult(run.circumstances(), object.verdict(), List.of(object), run.custody().stream()
            .filter(entry -> entry.path().equals(object.path()) || entry.path().startsWith(object.path() + "/")
                || object.companions().contains(entry.path())).toList(), run.cancelled());
    }

    private static List<AssociatedFile> files(Wording wording, DossierOptions options, VerdictJson json, RunResult run) {
        String name = options.redacted() ? "verdict-redacted.json" : "verdict.json";
        DossierText what = options.redacted() ? DossierText.FILE_VERDICT_REDACTED : DossierText.FILE_VERDICT;
        return List.of(new AssociatedFile(name, JSON, wording.say(what), AssociatedFile.Relation.DATA, out -> json.write(run, out)),
            new AssociatedFile("trust-list.json", JSON, wording.say(DossierText.FILE_TRUST), AssociatedFile.Relation.SUPPLEMENT,
                TrustListJson.bytes(run.circumstances().trust())));
    }
}
