// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.export;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.serde.SerdeJson;
import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.Claim;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.craton.CratonCode;
import io.assay.format.verity.document.Document;
import io.assay.format.verity.document.DocumentMap;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.PinnedDigest;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges one export: whether its hash is that of its data and its figures fit, which anyone can make so, and whether it is the one pinned. */
final class ToolExportExamination implements Examination {
    private final Document document;
    private final TrustStore trust;
    private ToolExport export;
    private boolean fixed;

    ToolExportExamination(Document document, TrustStore trust) {
        this.document = document;
        this.trust = trust;
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(ToolExportQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.advanced(document.bytes().length);
        desk.doesNotShow(Phrase.of(ToolExportText.NOT_SIGNED));
        desk.doesNotShow(Phrase.of(ToolExportText.NOT_THE_STORE));
        desk.ask(ToolExportQuestion.FORM, this::form);
        if (export != null) {
            desk.ask(ToolExportQuestion.CONTENT, this::content);
            desk.ask(ToolExportQuestion.FIGURES, tally -> figures(desk, tally));
            desk.events(new EventCount(Math.max(0, export.rowsThere()), "", ""));
            desk.shows(Phrase.of(ToolExportText.ROWS, Math.max(0, export.rowsThere()), export.tables().size()));
        }
        desk.ask(ToolExportQuestion.ORIGIN, tally ->
                fixed = PinnedDigest.check(CratonCode.ANCHOR, CratonCode.PINNED_DIGEST, tally, trust, document.file(),
                        document.file().simpleName()));
        PinnedDigest.pin(desk, document.file(), document.file().simpleName());
        if (fixed) {
            desk.proved(Assurance.ANCHORED);
        }
    }

    private void form(Tally tally) {
        FormFinding.spelling(CratonCode.FORM, document, tally);
        try {
            export = ToolExport.of(document.root());
        } catch (Misshapen misshapen) {
            tally.report(FormFinding.of(CratonCode.FORM, document.locator(), misshapen));
        }
    }

    /** The product checks nothing but the length of the hash; here it is computed. */
    private void content(Tally tally) {
        tally.examined(1);
        String ours = Hex.encode(Sha256.of(SerdeJson.compact(export.data())));
        if (!ours.equals(export.hash())) {
            tally.report(Finding.of(ToolExportCode.CONTENT_HASH, place("content_hash")).compared(ours, export.hash()));
        }
    }

    private void figures(Desk desk, Tally tally) {
        tally.examined(1);
        long there = export.rowsThere();
        if (there >= 0) {
            compare("total_rows", Long.toString(there), Long.toUnsignedString(export.rows()), desk, tally);
        }
        if (export.data() instanceof JsonObject) {
            compare("tables", String.join(" ", export.tablesThere()), String.join(" ", export.tables()), desk, tally);
        }
    }

    private void compare(String member, String ours, String stated, Desk desk, Tally tally) {
        desk.claim(Claim.compared(member, stated, ours));
        if (!ours.equals(stated)) {
            tally.report(Finding.of(ToolExportCode.METADATA, place(member), member).compared(ours, stated));
        }
    }

    private Locator place(String member) {
        JsonObject root = (JsonObject) document.root();
        JsonValue value = root.find(member).orElseGet(() -> root.object("metadata").flatMap(metadata -> metadata.find(member)).orElse(root));
        return document.locator().inField(member).atBytes(value.from(), value.to());
    }

    @Override
    public ProtectionMap protection() {
        if (export == null) {
            return ProtectionMap.NONE;
        }
        DocumentMap map = new DocumentMap();
        DocumentMap.Part part = map.document(document, "", ToolExportQuestion.FORM.id());
        JsonObject root = (JsonObject) document.root();
        root.members().stream().filter(member -> !member.name().equals("metadata")).forEach(member ->
                part.bind(member.value(), member.name(), Forger.ANYONE, checks(member.name())));
        root.object("metadata").orElseThrow().members().forEach(member -> part.bind(member.value(), member.name(), Forger.ANYONE, checks(member.name())));
        part.end();
        return map.map();
    }

    private CheckId[] checks(String member) {
        List<CheckId> checks = new ArrayList<>();
        switch (member) {
            case "content_hash", "data" -> checks.add(ToolExportQuestion.CONTENT.id());
            case "tables", "total_rows" -> checks.add(ToolExportQuestion.FIGURES.id());
            default -> { }
        }
        if (fixed) {
            checks.add(ToolExportQuestion.ORIGIN.id());
        }
        return checks.toArray(CheckId[]::new);
    }
}
