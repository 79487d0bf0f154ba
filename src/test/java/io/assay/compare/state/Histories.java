// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.sample.verity.SegmentLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Every format that holds events. */
public enum Histories {
    SPANFORGE_LOG(new SpanforgeHistory(SpanforgeHistory.Form.LINES)), SPANFORGE_ARRAY(new SpanforgeHistory(SpanforgeHistory.Form.ARRAY)),
    SPANFORGE_STORE(new SpanforgeHistory(SpanforgeHistory.Form.STORE)), SPANFORGE_AUDIT(new RecordsHistory(false)), CEC(new RecordsHistory(true)),
    VERITY_LINES(new VerityHistory(VerityHistory.Form.LINES)), VERITY_CSV(new VerityHistory(VerityHistory.Form.CSV)),
    VERITY_PARQUET(new VerityHistory(VerityHistory.Form.PARQUET)), VERITY_STORE(new VerityHistory(VerityHistory.Form.STORE)),
    CRATON(new SegmentHistory(SegmentLog.Form.L1, "42")), KIMBERLITE(new SegmentHistory(SegmentLog.Form.L4, "21474836481")), KIMBERLITE_AUDIT(new AuditHistory()),
    SEMVEC_STORE(new SemvecHistory(false)), SEMVEC_REQUESTS(new SemvecHistory(true)), VAXELIA(new BufferHistory());

    private final History history;

    Histories(History history) {
        this.history = history;
    }

    public History history() {
        return history;
    }

    /** How the place of the event with that index, from 0, is told: its position, else its line, else neither. */
    public String index(int index) {
        return switch (this) {
            case SPANFORGE_LOG, SEMVEC_REQUESTS, SPANFORGE_STORE, SEMVEC_STORE -> Integer.toString(index + 1);
            case VAXELIA -> "-";
            default -> Integer.toString(index);
        };
    }

    /** Whether the order is that of a number or a name that each event has, however they were laid down. */
    public boolean isSorted() {
        return this == VERITY_STORE || this == SEMVEC_STORE || this == VAXELIA;
    }

    /** Whether an event tells nothing but its place and that it is a record. */
    public boolean isBlind() {
        return this == CRATON || this == KIMBERLITE;
    }

    /** Lays the events down and answers with what is to be opened. */
    public Path lay(Path folder, List<Object> items) throws IOException {
        for (Map.Entry<String, byte[]> file : history.files(items).entrySet()) {
            Path at = folder.resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.write(at, file.getValue());
        }
        if (this == VAXELIA) {
            Files.createDirectories(folder.resolve("buffer"));
        }
        return folder;
    }
}
