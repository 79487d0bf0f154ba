// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.export;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Range;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.csv.CsvCursor;
import io.assay.source.csv.CsvParts;
import io.assay.source.csv.CsvSyntaxException;
import java.util.List;
import java.util.TreeSet;

/** What the body of an export holds, counted by ourselves: records, and the streams they name. */
final class ExportBody {
    private static final List<String> COLUMNS = List.of("stream_id", "stream_name", "offset", "data", "timestamp");
    private static final int STEP = 1 << 20;
    private static final int LONGEST = 32 * 1024 * 1024;

    private final boolean csv;
    private final Runnable beat;
    private final TreeSet<String> streams = new TreeSet<>();
    private long records;
    private boolean formed = true;

    private ExportBody(boolean csv, Runnable beat) {
        this.csv = csv;
        this.beat = beat;
        this.records = csv ? -1 : 0;
    }

    /** Counts a body that lies in a file. */
    static ExportBody of(EvidenceFile file, boolean csv, Runnable beat) throws UnreadableEvidence {
        ExportBody body = new ExportBody(csv, beat);
        if (csv) {
            for (Range part : CsvParts.of(file, STEP, LONGEST)) {
                body.lines(file.read(part.from(), (int) part.length()));
            }
        } else {
            ArrayFile array = ArrayFile.of(file, beat);
            body.formed &= array.frame() == ArrayFile.Frame.ARRAY;
            for (ArrayFile.Chunk chunk : array.chunks()) {
                body.items(array.part(chunk).array());
            }
        }
        return body;
    }

    /** Counts a body that lies in memory. */
    static ExportBody of(byte[] bytes, boolean csv) {
        ExportBody body = new ExportBody(csv, () -> { });
        try {
            if (csv) {
                body.lines(bytes);
            } else if (JsonReader.parse(bytes) instanceof JsonArray array) {
                body.items(array);
            } else {
                body.formed = false;
            }
        } catch (JsonSyntaxException otherwise) {
            body.formed = false;
        }
        return body;
    }

    private void items(JsonArray array) {
        beat.run();
        for (JsonValue item : array.items()) {
            records++;
            try {
                streams.add(Long.toUnsignedString(Fields.of(item, "record").u64("stream_id")));
            } catch (Misshapen otherwise) {
                formed = false;
            }
        }
    }

    private void lines(byte[] bytes) {
        beat.run();
        CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length);
        try {
            while (cursor.next()) {
                formed &= cursor.size() == COLUMNS.size();
                if (records >= 0) {
                    streams.add(cursor.text(0));
                } else {
                    for (int i = 0; i < Math.min(cursor.size(), COLUMNS.size()); i++) {
                        formed &= cursor.text(i).equals(COLUMNS.get(i));
                    }
                }
                records++;
            }
        } catch (CsvSyntaxException otherwise) {
            formed = false;
        }
    }

    /** Whether every record is in the form that the product writes. */
    boolean isFormed() {
        return formed && records >= 0;
    }

    long records() {
        return Math.max(0, records);
    }

    List<String> streams() {
        return List.copyOf(streams);
    }
}
