// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.semvec.CompactJws;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deletion certificates as files (semvec compliance guide, GDPR Art. 17 forget): JSON, JSON with a nested payload, or a compact token. */
public final class CertificateFormat implements EvidenceFormat {
    /** Bytes beyond which nothing is a certificate. */
    public static final int MOST = 64 * 1024;
    private static final String NAME = "assay-delcert/";
    private static final List<String> MEMBERS = List.of("certificate_id", "user_id", "issued_at", "deleted_event_count");

    @Override
    public String id() {
        return "semvec.certificate";
    }

    @Override
    public String system() {
        return "semvec";
    }

    /** By the name of the profile or by its members; a text that is cut or broken by the names of the members that can still be read. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular() || file.size() > MOST || file.size() == 0) {
            return Recognition.NO;
        }
        byte[] head = file.head();
        if (CertificateReader.looksLikeObject(head)) {
            return Recognition.of(certainty(head));
        }
        return CompactJws.headerOf(head).map(header -> Recognition.of(token(head, header))).orElse(Recognition.NO);
    }

    private static Certainty token(byte[] content, byte[] header) {
        if (new String(header, StandardCharsets.UTF_8).contains("delcert")) {
            return Certainty.CERTAIN;
        }
        try {
            return certainty(CompactJws.parse(content).payload());
        } catch (CompactJws.Malformed malformed) {
            return Certainty.NO;
        }
    }

    private static Certainty certainty(byte[] json) {
        try {
            return JsonReader.parse(json) instanceof JsonObject object ? certainty(object) : Certainty.NO;
        } catch (JsonSyntaxException broken) {
            String text = new String(json, StandardCharsets.UTF_8);
            boolean named = text.contains(NAME) || MEMBERS.stream().filter(name -> text.contains('"' + name + '"')).count() >= MEMBERS.size() - 1;
            return named && !text.strip().contains("}\n{") ? Certainty.LIKELY : Certainty.NO;
        }
    }

    private static Certainty certainty(JsonObject object) {
        JsonObject fields = object.object("payload").filter(payload -> object.has("signature")).orElse(object);
        if (fields.text("format").map(text -> text.startsWith(NAME)).orElse(false)) {
            return Certainty.CERTAIN;
        }
        long there = MEMBERS.stream().filter(fields::has).count();
        return there == MEMBERS.size() ? Certainty.CERTAIN : there == MEMBERS.size() - 1 ? Certainty.LIKELY : Certainty.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new CertificateExamination(file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(CertificateQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(CertificateCode.values());
    }
}
