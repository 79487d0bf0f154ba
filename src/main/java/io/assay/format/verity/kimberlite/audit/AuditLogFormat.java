// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Hearing;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.replay.Replay;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The compliance audit log as a JSON array. */
public final class AuditLogFormat implements EvidenceFormat {
    static final List<KimberliteQuestion> QUESTIONS = List.of(KimberliteQuestion.FORM, KimberliteQuestion.AUDIT_EVENTS, KimberliteQuestion.AUDIT_LINKS,
            KimberliteQuestion.AUDIT_TIMES, KimberliteQuestion.AUDIT_HEAD);

    @Override
    public String id() {
        return "kimberlite.audit";
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean json = head.stripLeading().startsWith("[") || head.stripLeading().startsWith("{");
        boolean ours = json && head.contains("\"event_hash\"") && head.contains("\"prev_hash\"") && head.contains("\"action\"");
        return ours ? Recognition.of(Certainty.CERTAIN) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new AuditExamination(file, circumstances.trust());
    }

    @Override
    public Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return Optional.of(Hearing.things(open(file, circumstances), new AuditReading()));
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return new AuditProof(file, circumstances.trust()).of(wanted);
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return QUESTIONS;
    }

    @Override
    public List<KimberliteCode> codes() {
        return List.of(KimberliteCode.FORM, KimberliteCode.AUDIT_CHAIN, KimberliteCode.AUDIT_TIME, KimberliteCode.CHAIN_HEAD);
    }
}
