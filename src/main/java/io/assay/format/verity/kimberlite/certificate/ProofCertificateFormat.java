// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.certificate;

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

/** A proof certificate with its signature and its specification beside it: same name with {@code .sig}, and {@code spec.tla}. */
public final class ProofCertificateFormat implements EvidenceFormat {
    static final List<KimberliteQuestion> QUESTIONS = List.of(KimberliteQuestion.FORM, KimberliteQuestion.CERTIFICATE_SIGNATURE,
            KimberliteQuestion.CERTIFICATE_SPEC, KimberliteQuestion.CERTIFICATE_THEOREMS);

    @Override
    public String id() {
        return "kimberlite.certificate";
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = head(file);
        if (!head.stripLeading().startsWith("{") || !head.contains("\"spec_hash\"") || !head.contains("\"framework\"")) {
            return Recognition.NO;
        }
        return Recognition.of(Certainty.CERTAIN, Stream.of(signature(file), specification(file)).flatMap(Optional::stream).toArray(EvidenceFile[]::new));
    }

    static Optional<EvidenceFile> signature(EvidenceFile file) {
        String name = file.simpleName();
        int dot = name.lastIndexOf('.');
        return file.sibling((dot < 0 ? name : name.substring(0, dot)) + ".sig").filter(EvidenceFile::isRegular)
                .or(() -> Beside.sole(file, beside -> head(beside).startsWith("ed25519:") && head(beside).contains(":pubkey:")));
    }

    static Optional<EvidenceFile> specification(EvidenceFile file) {
        return file.sibling("spec.tla").filter(EvidenceFile::isRegular)
                .or(() -> Beside.sole(file, beside -> head(beside).contains("---- MODULE ")));
    }

    private static String head(EvidenceFile file) {
        return new String(file.head(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new CertificateExamination(Document.read(file), circumstances.trust());
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return QUESTIONS;
    }

    @Override
    public List<KimberliteCode> codes() {
        return List.of(KimberliteCode.FORM, KimberliteCode.CERTIFICATE_SIGNATURE, KimberliteCode.CERTIFICATE_KEY, KimberliteCode.CERTIFICATE_SPEC,
                KimberliteCode.CERTIFICATE_COMPLETE, KimberliteCode.UNSIGNED);
    }
}
