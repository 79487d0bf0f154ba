// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.source.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Erasure audit records as a JSON array. */
public final class ErasureFormat implements EvidenceFormat {
    static final List<KimberliteQuestion> QUESTIONS = List.of(KimberliteQuestion.FORM, KimberliteQuestion.ERASURE_PROOFS,
            KimberliteQuestion.ERASURE_STREAMS, KimberliteQuestion.ERASURE_DEADLINES, KimberliteQuestion.ERASURE_REPLAYS);

    @Override
    public String id() {
        return "kimberlite.erasure";
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean ours = (head.stripLeading().startsWith("[") || head.stripLeading().startsWith("{")) && head.contains("\"signed_proof\"") | head.contains("\"erasure_proof\"")
                && head.contains("\"request_id\"");
        return ours ? Recognition.of(Certainty.CERTAIN) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new ErasureExamination(file, circumstances.trust());
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return QUESTIONS;
    }

    @Override
    public List<KimberliteCode> codes() {
        return List.of(KimberliteCode.FORM, KimberliteCode.ERASURE_PROOF, KimberliteCode.ERASURE_LEGACY, KimberliteCode.UNSIGNED,
                KimberliteCode.ERASURE_STREAMS, KimberliteCode.ERASURE_DEADLINE, KimberliteCode.TIME_ORDER, KimberliteCode.ERASURE_REPLAY);
    }
}
