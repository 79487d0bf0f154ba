// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.export;

import io.assay.format.Beside;
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
import java.util.Optional;
import java.util.stream.Stream;

/** A subject export: its metadata, with the body beside it or inside. */
public final class SubjectExportFormat implements EvidenceFormat {
    static final List<KimberliteQuestion> QUESTIONS = List.of(KimberliteQuestion.FORM, KimberliteQuestion.EXPORT_CONTENT,
            KimberliteQuestion.EXPORT_RECORDS, KimberliteQuestion.EXPORT_SIGNATURE);

    @Override
    public String id() {
        return "kimberlite.export";
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        if (!head.stripLeading().startsWith("{")) {
            return Recognition.NO;
        }
        if (head.contains("\"content_hash\"") && head.contains("\"streams_included\"")) {
            return Recognition.of(Certainty.CERTAIN, Stream.of(body(file, "json"), body(file, "csv")).flatMap(Optional::stream).toArray(EvidenceFile[]::new));
        }
        return head.contains("\"content_hash_hex\"") && head.contains("\"body_base64\"") ? Recognition.of(Certainty.CERTAIN) : Recognition.NO;
    }

    /** The body that lies beside the metadata: under the product's name, else the one file there that is written like one. */
    static Optional<EvidenceFile> body(EvidenceFile file, String extension) {
        return file.sibling("export_body." + extension).filter(EvidenceFile::isRegular)
                .or(() -> Beside.sole(file, beside -> isBody(new String(beside.head(), StandardCharsets.ISO_8859_1), extension)));
    }

    private static boolean isBody(String head, String extension) {
        return extension.equals("csv") ? head.startsWith("stream_id,stream_name,offset,data,timestamp")
                : head.stripLeading().startsWith("[") && Stream.of("\"stream_id\"", "\"stream_name\"", "\"offset\"").allMatch(head::contains);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new ExportExamination(Document.read(file), circumstances.trust());
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return QUESTIONS;
    }

    @Override
    public List<KimberliteCode> codes() {
        return List.of(KimberliteCode.FORM, KimberliteCode.CONTENT_HASH, KimberliteCode.EXPORT_COUNT, KimberliteCode.HMAC, KimberliteCode.UNSIGNED);
    }
}
