// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.format.Beside;
import io.assay.format.BrokenJson;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition.Certainty;
import io.assay.format.Recognition;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Data processing agreements, as text with its JSON form beside, or as the JSON form alone (specification of Spanforge, section 9). */
public final class DpaFormat implements EvidenceFormat {
    private static final long LONGEST = 4L << 20;
    private static final String TITLE = "DATA PROCESSING AGREEMENT";
    private static final List<String> NAMES = List.of("\"document_id\"", "\"controller_name\"", "\"scc_clauses\"", "\"text\"");

    @Override
    public String id() {
        return "spanforge.dpa";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = file.isRegular() && file.size() <= LONGEST ? new String(file.head(), StandardCharsets.UTF_8) : "";
        if (head.startsWith(TITLE) || head.contains("\nHMAC-SHA256 (document): ")) {
            return Recognition.of(Certainty.CERTAIN, beside(file).stream().toArray(EvidenceFile[]::new));
        }
        return isJsonForm(head) ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    private static boolean isJsonForm(String head) {
        return names(head) == NAMES.size();
    }

    /** How many of the members that only the JSON form has stand in the head of an object. */
    private static long names(String head) {
        return head.stripLeading().startsWith("{") ? NAMES.stream().filter(head::contains).count() : 0;
    }

    /** The JSON form beside a text: the file of the same name with another ending, some members of which may be gone, else the only one there. */
    static Optional<EvidenceFile> beside(EvidenceFile text) {
        String name = text.simpleName();
        int dot = name.lastIndexOf('.');
        return text.sibling((dot < 0 ? name : name.substring(0, dot)) + ".json").filter(EvidenceFile::isRegular).filter(file -> !file.simpleName().equals(name))
                .filter(file -> names(new String(file.head(), StandardCharsets.UTF_8)) > 1)
                .or(() -> Beside.sole(text, file -> isJsonForm(new String(file.head(), StandardCharsets.UTF_8))));
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        byte[] bytes = file.content(LONGEST);
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (text.stripLeading().startsWith("{")) {
            JsonObject form = object(file, bytes);
            return new DpaExamination(file, form.text("text").orElse(""), Optional.of(form), Optional.empty(), circumstances.trust()).in(charset);
        }
        Optional<EvidenceFile> json = beside(file);
        Optional<JsonObject> form = json.isPresent() ? Optional.of(object(json.get(), json.get().content(LONGEST))) : Optional.empty();
        return new DpaExamination(file, text, form, json, circumstances.trust()).in(charset);
    }

    /** What the text is read in: each byte as one character where it is not UTF-8, so that no two texts look alike and places stay exact. */
    private static Charset charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static JsonObject object(EvidenceFile file, byte[] bytes) throws UnreadableEvidence {
        try {
            if (JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON) instanceof JsonObject object) {
                return object;
            }
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "NO_OBJECT");
        } catch (JsonSyntaxException broken) {
            throw BrokenJson.of(file.locator(), 0, broken);
        }
    }

    @Override
    public List<DpaQuestion> questions() {
        return List.of(DpaQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(DpaCode.values()), Stream.of(KeyCode.PUBLIC_KNOWLEDGE, KeyCode.MISSING, KeyCode.MISMATCH)).toList();
    }
}
