// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pdf;

import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.format.Beside;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.source.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PDF reports, told by their sidecar or by the producer's name in the file (specification of Spanforge, section 7). */
public final class PdfFormat implements EvidenceFormat {
    private static final int LATEST_START = 1024;

    @Override
    public String id() {
        return "spanforge.pdf";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    /** The header may stand anywhere in the first kilobyte, as readers of PDF accept it. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = file.isRegular() ? new String(file.head(), StandardCharsets.ISO_8859_1) : "";
        int start = head.indexOf("%PDF-");
        Optional<EvidenceFile> sidecar = sidecar(file);
        if (sidecar.isPresent() && names(sidecar.get())) {
            return Recognition.of(start < 0 || start > LATEST_START ? Certainty.LIKELY : Certainty.CERTAIN, sidecar.get());
        }
        return start < 0 || start > LATEST_START ? Recognition.NO : Recognition.of(Certainty.POSSIBLE, sidecar.stream().toArray(EvidenceFile[]::new));
    }

    private static boolean names(EvidenceFile sidecar) {
        String text = new String(sidecar.head(), StandardCharsets.ISO_8859_1);
        return text.contains("\"SpanForgeHMAC\"") || text.contains("\"pdf_sha256\"");
    }

    static Optional<EvidenceFile> sidecar(EvidenceFile file) {
        if (!file.isRegular()) {
            return Optional.empty();
        }
        Optional<EvidenceFile> named = file.sibling(file.simpleName() + ".sig").filter(EvidenceFile::isRegular);
        return named.isPresent() || new String(file.head(), StandardCharsets.ISO_8859_1).indexOf("%PDF-") < 0 ? named : Beside.sole(file, PdfFormat::names);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new PdfExamination(file, sidecar(file), circumstances.trust());
    }

    @Override
    public List<PdfQuestion> questions() {
        return List.of(PdfQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(PdfCode.values()), Stream.of(KeyCode.PUBLIC_KNOWLEDGE, KeyCode.MISSING, KeyCode.MISMATCH)).toList();
    }
}
