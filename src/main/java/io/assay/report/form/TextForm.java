// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.Wording;
import io.assay.report.type.TextLines;
import io.assay.text.Messages;
import java.util.List;

/** A dossier as plain text, at most 100 characters a line but for values that must stay whole; for a terminal, a mail, a diff. */
public final class TextForm {
    static final int WIDTH = 100;

    private final Dossier dossier;
    private final Wording wording;
    private final StringBuilder out = new StringBuilder();

    /** A form of one dossier. */
    public TextForm(Dossier dossier) {
        this.dossier = dossier;
        this.wording = new Wording(new Messages(dossier.language()));
    }

    /** The whole text; lines end with a line feed. */
    public String text() {
        out.setLength(0);
        title(dossier.front().title(), '=');
        line(dossier.front().subject());
        line("");
        line(dossier.front().outcome());
        dossier.front().headline().forEach(this::line);
        line("");
        block(dossier.front().axes());
        line(dossier.front().reservations().title());
        if (dossier.front().reservations().rows().isEmpty()) {
            line(wording.say(DossierText.NO_RESERVATIONS));
        }
        block(dossier.front().reservations());
        block(dossier.front().facts());
        for (int i = 0; i < dossier.sections().size(); i++) {
            Section section = dossier.sections().get(i);
            title(Dossier.numbered(i, section), '-');
            section.blocks().forEach(this::block);
        }
        return out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Subhead(String text) -> line(text);
            case Block.Words(String text) -> wrapped("", text);
            case Block.Points(List<String> items) -> items.forEach(item -> wrapped("- ", item));
            case Block.Commands(List<String> lines) -> lines.forEach(command -> line("    " + command));
            case Block.Grid grid -> out.append(new TextGrid(grid, WIDTH).text());
            case Block.Picture picture -> wrapped("", picture.figure().alternative());
            case Block.SignatureLines lines -> signatures(lines);
        }
        line("");
    }

    private void signatures(Block.SignatureLines lines) {
        for (int person = 0; person < lines.people(); person++) {
            lines.labels().forEach(label -> line(label + ": ______________________________"));
            line("");
        }
    }

    private void title(String text, char rule) {
        line(text);
        line(String.valueOf(rule).repeat(Math.min(WIDTH, text.length())));
        line("");
    }

    private void wrapped(String lead, String text) {
        String indent = lead;
        for (String part : TextLines.of(text, WIDTH - lead.length())) {
            line(indent + part);
            indent = " ".repeat(lead.length());
        }
    }

    private void line(String text) {
        out.append(TextLines.visible(text).stripTrailing()).append('\n');
    }
}
