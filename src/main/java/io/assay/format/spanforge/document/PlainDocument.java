// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.document;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.check.CheckId;
import io.assay.evidence.Locator;
import io.assay.format.BrokenJson;
import io.assay.protection.Forger;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One JSON object as a file.
 *
 * @param own whether the bytes are those that {@code json.dumps} gives for the values, indented or on one line, so that no spelling is free
 */
public record PlainDocument(EvidenceFile file, byte[] bytes, JsonObject root, boolean own) {
    /** Reads the file; a name that stands twice anywhere leaves open which value counts, so it is not read on. */
    public static PlainDocument read(EvidenceFile file) throws UnreadableEvidence {
        byte[] bytes = file.content();
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            if (!(value instanceof JsonObject root) || !JsonReader.duplicates(value).isEmpty()) {
                throw new UnreadableEvidence(file.locator(), Fault.FORMAT, value instanceof JsonObject ? "DUPLICATE_NAME" : "NO_OBJECT");
            }
            return new PlainDocument(file, bytes, root, isOwn(root, bytes));
        } catch (JsonSyntaxException malformed) {
            throw BrokenJson.of(file.locator(), 0, malformed);
        }
    }

    private static boolean isOwn(JsonObject root, byte[] bytes) {
        int end = bytes.length > 0 && bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        try {
            for (byte[] written : List.of(PythonJson.indented(root), PythonJson.plain(root))) {
                if (Arrays.equals(written, 0, written.length, bytes, 0, end)) {
                    return true;
                }
            }
            return false;
        } catch (PythonJson.Unencodable unwritable) {
            return false;
        }
    }

    public Locator locator() {
        return file.locator();
    }

    /** The names of the members. */
    public Set<String> names() {
        return root.members().stream().map(JsonMember::name).collect(Collectors.toSet());
    }

    /** The spans of this document: values in {@code bound} by the check, the rest by nothing but the form. */
    public void spans(SpanSheet sheet, String entry, Set<String> bound, Forger forger, List<CheckId> checks, CheckId form) {
        SpanSheet.Part part = sheet.part(entry, bytes.length, "names and signs", own ? List.of(form) : List.of());
        CheckId[] ids = own ? checks.toArray(CheckId[]::new) : new CheckId[0];
        for (JsonMember member : root.members()) {
            boolean held = bound.contains(member.name());
            part.name(member.value().from(), member.value().to(), held ? "bound members" : member.name(), held ? forger : Forger.ANYONE,
                    held ? ids : new CheckId[0]);
        }
        part.end();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlainDocument document && Arrays.equals(document.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
