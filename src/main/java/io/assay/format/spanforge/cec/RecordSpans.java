// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.format.spanforge.RecordLines;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import java.util.Optional;

/** The spans of an entry of records: each line is bound by its own HMAC, except the number that the HMAC leaves out. */
final class RecordSpans implements RecordLines.Visitor {
    private final SpanRun run;

    private RecordSpans(SpanRun run) {
        this.run = run;
    }

    static void visit(Bundle bundle, ZipItem item, SpanRun run) throws UnreadableEvidence {
        long size;
        try (RecordLines lines = new RecordLines(new RecordSpans(run))) {
            size = bundle.read(item, lines, () -> false).size();
        }
        run.finish(size);
    }

    @Override
    public void tooLong(long number, long from) {
        run.add(from, from, CecUnit.RECORD_LAYOUT);
    }

    @Override
    public void line(long number, long from, byte[] bytes, boolean ended) {
        Optional<JsonValue> position = position(bytes);
        if (position.isPresent()) {
            run.add(from, from + position.get().from(), CecUnit.RECORD);
            run.add(from + position.get().from(), from + position.get().to(), CecUnit.RECORD_POSITION);
        }
        run.add(from, from + bytes.length, CecUnit.RECORD);
    }

    private static Optional<JsonValue> position(byte[] bytes) {
        try {
            return JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON) instanceof JsonObject object ? object.find("chain_position")
                    : Optional.empty();
        } catch (JsonSyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
