// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.format.spanforge.log.lines.LineBuffer;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.FixedPoint;
import java.util.Optional;

/** Reads the last event of a log again, so that the auditor can pin it: the walk keeps digests, not texts. */
final class LastEvent {
    private LastEvent() {}

    /** The end of the log of this name; empty where its last line is no signed event. */
    static Optional<FixedPoint> of(EvidenceFile last, String subject, long events) throws UnreadableEvidence {
        int length = (int) Math.min(last.size(), LineBuffer.LONGEST + 2L);
        byte[] bytes = last.read(last.size() - length, length);
        int to = bytes.length;
        while (to > 0 && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
            to--;
        }
        int from = to;
        while (from > 0 && bytes[from - 1] != '\n') {
            from--;
        }
        try {
            return from < to && JsonReader.parse(bytes, from, to, JsonDialect.PYTHON) instanceof JsonObject event ? point(event, subject, events) : Optional.empty();
        } catch (JsonSyntaxException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FixedPoint> point(JsonObject event, String subject, long events) {
        Optional<String> id = event.text("event_id");
        Optional<String> signature = event.text("signature");
        return id.isPresent() && signature.isPresent() ? Optional.of(FixedPoint.ofEvent(subject, events, id.get(), signature.get())) : Optional.empty();
    }
}
