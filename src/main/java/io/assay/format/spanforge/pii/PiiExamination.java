// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import java.util.List;
import java.util.Set;

/** Goes through one unsigned document: its members, its figures, whom it names. */
final class PiiExamination implements Examination {
    private static final String SUBJECT = "subject_id";

    private final PlainDocument document;
    private final PiiKind kind;

    PiiExamination(PlainDocument document, PiiKind kind) {
        this.document = document;
        this.kind = kind;
    }

    @Override
    public List<PiiQuestion> plan() {
        return List.of(PiiQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.ask(PiiQuestion.FORM, this::form);
        desk.ask(PiiQuestion.FIGURES, tally -> new FigureCheck(document, tally, desk).run(kind));
        desk.ask(PiiQuestion.SUBJECT, this::subject);
        desk.ask(PiiQuestion.SIGNATURE, tally -> tally.report(Finding.of(PiiCode.UNSIGNED, document.locator())));
        desk.doesNotShow(Phrase.of(PiiText.NOT_AUTHOR));
        switch (kind) {
            case ERASURE, ACCESS -> desk.doesNotShow(Phrase.of(PiiText.NOT_DONE));
            case SAFE_HARBOR, ANONYMISED, TRAINING -> desk.doesNotShow(Phrase.of(PiiText.NOT_ANONYMOUS));
            case ARTICLE_30 -> { }
        }
    }

    private void form(Tally tally) {
        tally.examined(1);
        document.names().stream().filter(name -> !kind.knows(name)).sorted()
                .forEach(name -> tally.report(Finding.of(PiiCode.SHAPE, document.locator().inField(name), name)));
        if (!document.own()) {
            tally.report(Finding.of(PiiCode.SHAPE, document.locator(), "JSON").weighing(Weight.INFO));
        }
    }

    private void subject(Tally tally) {
        if (kind != PiiKind.ERASURE && kind != PiiKind.ACCESS) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        if (document.root().text(SUBJECT).filter(name -> !name.matches("(sha256:)?[0-9a-f]{64}")).isPresent()) {
            tally.report(Finding.of(PiiCode.RAW_SUBJECT, document.locator().inField(SUBJECT)));
        }
    }

    /** Nothing binds anything; what the figures say of each other, whoever writes the document decides. */
    @Override
    public ProtectionMap protection() {
        SpanSheet sheet = new SpanSheet();
        sheet.part("", document.bytes().length, "document", List.of()).end();
        PiiFormat.data(document.file(), document.root()).ifPresent((EvidenceFile data) ->
                sheet.part(data.simpleName(), data.size(), "data set", List.of()).end());
        return sheet.map();
    }
}
