// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.serde.SerdeJson;
import io.assay.evidence.Locator;
import io.assay.format.BrokenJson;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;
import java.util.List;

/**
 * A JSON file that was read as a whole.
 *
 * @param spelled whether the bytes are what a JSON writer gives for these values: compact or with one indent throughout, so that no white
 *                space and no escape is anybody's choice
 */
public record Document(EvidenceFile file, byte[] bytes, JsonValue root, boolean spelled) {
    private static final List<Integer> INDENTS = List.of(2, 1, 4, 0);

    public static Document read(EvidenceFile file) throws UnreadableEvidence {
        byte[] bytes = file.content();
        try {
            JsonValue root = JsonReader.parse(bytes);
            return new Document(file, bytes, root, isSpelled(bytes, root));
        } catch (JsonSyntaxException malformed) {
            throw BrokenJson.of(file.locator(), 0, malformed);
        }
    }

    private static boolean isSpelled(byte[] bytes, JsonValue root) {
        int end = bytes.length > 0 && bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        return INDENTS.stream().map(indent -> indent == 0 ? SerdeJson.compact(root) : SerdeJson.pretty(root, indent))
                .anyMatch(written -> Arrays.equals(written, 0, written.length, bytes, 0, end));
    }

    public Locator locator() {
        return file.locator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && Arrays.equals(document.bytes, bytes) && document.file.name().equals(file.name());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
