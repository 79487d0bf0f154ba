// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.signature;

import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.document.Document;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Record signatures as a JSON array. */
public final class RecordSignatureFormat implements EvidenceFormat {
    static final List<KimberliteQuestion> QUESTIONS = List.of(KimberliteQuestion.FORM, KimberliteQuestion.RECORD_SIGNATURES,
            KimberliteQuestion.SIGNATURE_ORDER);

    @Override
    public String id() {
        return "kimberlite.record-signatures";
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean json = head.stripLeading().startsWith("[") || head.stripLeading().startsWith("{");
        boolean ours = json && head.contains("\"signature_bytes\"") && head.contains("\"record_hash\"");
        return ours ? Recognition.of(Certainty.CERTAIN) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new SignatureExamination(Document.read(file), circumstances.trust());
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return QUESTIONS;
    }

    @Override
    public List<KimberliteCode> codes() {
        return List.of(KimberliteCode.FORM, KimberliteCode.RECORD_SIGNATURE, KimberliteCode.SIGNATURE_ORDER);
    }
}
