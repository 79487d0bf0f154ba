// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.export;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.craton.CratonCode;
import io.assay.format.verity.document.Document;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Exports of generation B, as the tool for exports answers (VerityDB specification, section 2.7). */
public final class ToolExportFormat implements EvidenceFormat {
    private static final List<String> NAMES = List.of("\"export_id\"", "\"content_hash\"", "\"data\"");

    @Override
    public String id() {
        return "craton.export";
    }

    @Override
    public String system() {
        return "craton";
    }

    /** By the names at the top, and the form of its id; the metadata may stand behind more rows than are looked at. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular()) {
            return Recognition.NO;
        }
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean ours = head.stripLeading().startsWith("{") && head.contains("\"export-") && NAMES.stream().allMatch(head::contains);
        return ours ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new ToolExportExamination(Document.read(file), circumstances.trust());
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(ToolExportQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(ToolExportCode.values()), Stream.of(CratonCode.FORM, CratonCode.ANCHOR, CratonCode.PINNED_DIGEST)).toList();
    }
}
