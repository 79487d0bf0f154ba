// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Range;
import io.assay.format.verity.U64;
import io.assay.protection.Span;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks over the lines of an export in JSON Lines and says of each byte what it is; only the windows that the range touches are read. */
final class LineSpans {
    private final EvidenceFile file;
    private final Bindings bindings;

    LineSpans(EvidenceFile file, Bindings bindings) {
        this.file = file;
        this.bindings = bindings;
    }

    void visit(Range range, Consumer<Span> visitor) {
        LineWindows windows = new LineWindows(file, JsonlSource.STEP);
        Consumer<Span> inside = span -> {
            if (span.range().overlaps(range)) {
                visitor.accept(span);
            }
        };
        try {
            for (long part = 0; part < windows.count(); part++) {
                long start = part * JsonlSource.STEP;
                if (start >= range.to()) {
                    return;
                }
                LineWindows.Window window = windows.read(part);
                if (window.offset() + window.to() > range.from()) {
                    lines(window, inside);
                }
                windows.release(window);
            }
        } catch (UnreadableEvidence gone) {
            throw new UncheckedIOException(new java.io.IOException(gone));
        }
    }

    private void lines(LineWindows.Window window, Consumer<Span> visitor) {
        for (int from = window.from(); from < window.to();) {
            int end = window.lineEnd(from);
            int next = Math.min(end + 1, window.to());
            Optional<JsonObject> event = event(window.bytes(), from, end);
            int at = from;
            if (event.isPresent()) {
                at = values(window, from, event.get(), visitor);
            }
            gap(window, at, next, visitor);
            from = end + 1;
        }
    }

    private int values(LineWindows.Window window, int from, JsonObject event, Consumer<Span> visitor) {
        long position = event.find("position").map(U64::of).filter(number -> number.isPresent()).map(number -> number.getAsLong()).orElse(0L);
        Optional<JsonValue> data = event.find("data");
        boolean payload = data.isPresent() && !(data.get() instanceof JsonNull);
        int at = from;
        for (JsonMember member : event.members()) {
            gap(window, at, member.value().from(), visitor);
            visitor.accept(bindings.value(range(window, member.value().from(), member.value().to()), member.name(), position, payload));
            at = member.value().to();
        }
        return at;
    }

    private void gap(LineWindows.Window window, int from, int to, Consumer<Span> visitor) {
        if (from < to) {
            visitor.accept(bindings.spelling(range(window, from, to)));
        }
    }

    private static Range range(LineWindows.Window window, int from, int to) {
        return new Range(window.offset() + from, window.offset() + to);
    }

    private static Optional<JsonObject> event(byte[] bytes, int from, int to) {
        try {
            return JsonReader.parse(bytes, from, to) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException noJson) {
            return Optional.empty();
        }
    }
}
