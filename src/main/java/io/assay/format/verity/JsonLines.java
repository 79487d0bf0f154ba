// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSpelling;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/** Reads the documents and lists that lie beside an export, whole, and reports what is no JSON or oddly spelled. */
public final class JsonLines {
    private static final long LONGEST = 256L << 20;

    private JsonLines() {}

    /** Takes each line of a list of objects, a line being a JSON object; what is none is reported and left out. */
    public static void each(EvidenceFile file, Tally readable, Taker taker) throws UnreadableEvidence {
        byte[] bytes = file.content(LONGEST);
        int line = 0;
        for (int from = 0; from < bytes.length;) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            line++;
            Locator at = file.locator().atLine(line).atBytes(from, to);
            Optional<JsonValue> value = parse(bytes, from, to, at, readable);
            if (value.isPresent() && value.get() instanceof JsonObject object) {
                taker.take(object, at);
            } else if (value.isPresent()) {
                readable.report(Finding.of(VerityCode.PARSE, at, "object"));
            }
            from = to + 1;
        }
    }

    /** The document; empty, and reported, where it is no JSON. */
    public static Optional<JsonValue> document(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        byte[] bytes = file.content(LONGEST);
        return parse(bytes, 0, bytes.length, file.locator().atBytes(0, bytes.length), readable);
    }

    /** Takes each object of a document that is a list of objects; anything else is reported. */
    public static void list(EvidenceFile file, Tally readable, Taker taker) throws UnreadableEvidence {
        Optional<JsonValue> document = document(file, readable);
        if (document.isEmpty()) {
            return;
        }
        List<JsonValue> items = document.get() instanceof io.assay.canon.JsonArray array ? array.items() : null;
        if (items == null) {
            readable.report(Finding.of(VerityCode.PARSE, file.locator(), "list"));
            return;
        }
        for (JsonValue item : items) {
            Locator at = file.locator().atBytes(item.from(), item.to());
            if (item instanceof JsonObject object) {
                taker.take(object, at);
            } else {
                readable.report(Finding.of(VerityCode.PARSE, at, "object"));
            }
        }
    }

    private static Optional<JsonValue> parse(byte[] bytes, int from, int to, Locator at, Tally readable) {
        readable.examined(1);
        try {
            JsonValue value = JsonReader.parse(bytes, from, to);
            if (!JsonSpelling.isRegular(bytes, from, to, value)) {
                readable.report(Finding.of(VerityCode.SPELLING, at, "json"));
            }
            return Optional.of(value);
        } catch (JsonSyntaxException syntax) {
            readable.report(Finding.of(VerityCode.PARSE, at.atBytes(Math.min(syntax.offset(), to), to), syntax.fault().name()));
            return Optional.empty();
        }
    }

    /** Takes one object and its place. */
    @FunctionalInterface
    public interface Taker {
        void take(JsonObject object, Locator at);
    }
}
