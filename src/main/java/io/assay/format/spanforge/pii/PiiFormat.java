// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.FindingCode;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents about personal data that Spanforge hands out (specification of Spanforge, section 10). */
public final class PiiFormat implements EvidenceFormat {
    /** Longer documents are none of these: the largest, an access export, holds the events of one person. */
    private static final long LONGEST = 64L << 20;
    private static final List<String> TELLING = List.of("\"records_erased\"", "\"fields_erased\"", "\"exported_at\"", "\"phi_types_found\"", "\"redacted_record\"",
            "\"redaction_manifest\"", "\"prevalence_pct\"", "\"entity_breakdown\"", "\"record_id\"", "\"clean_payload\"");

    @Override
    public String id() {
        return "spanforge.pii";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = file.isRegular() && file.size() <= LONGEST ? new String(file.head(), StandardCharsets.ISO_8859_1) : "";
        if (!head.stripLeading().startsWith("{") || TELLING.stream().noneMatch(head::contains)) {
            return Recognition.NO;
        }
        try {
            byte[] bytes = file.content(LONGEST);
            return JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON) instanceof JsonObject object && PiiKind.of(object).isPresent()
                    ? Recognition.of(Certainty.LIKELY, data(file, object).stream().toArray(EvidenceFile[]::new)) : Recognition.NO;
        } catch (JsonSyntaxException | UnreadableEvidence other) {
            return Recognition.NO;
        }
    }

    /** The data set that a report on training data names, where it lies beside. */
    static Optional<EvidenceFile> data(EvidenceFile file, JsonObject object) {
        return object.text("dataset_path").map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                .filter(name -> !name.isEmpty() && !name.equals("..") && !name.equals(".")).flatMap(file::sibling).filter(EvidenceFile::isRegular);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        PlainDocument document = PlainDocument.read(file);
        return new PiiExamination(document, PiiKind.of(document.root()).orElseThrow(() -> new UnreadableEvidence(file.locator(), Fault.FORMAT, "KIND")));
    }

    @Override
    public List<PiiQuestion> questions() {
        return List.of(PiiQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.of(PiiCode.values()).toList();
    }
}
