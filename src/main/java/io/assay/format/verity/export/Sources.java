// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Tally;
import io.assay.format.verity.document.Companions;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.proof.ProofReader;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.parquet.ParquetFile;
import java.util.List;
import java.util.Optional;

/** The forms in which an export comes, recognised by what is in them. */
public enum Sources {
    JSONL("jsonl"), CSV("csv"), PARQUET("parquet");

    private static final int LINES = 20;
    private static final int FINE = 1 << 16;
    private static final List<String> MARKS = List.of("position", "timestamp", "prev_hash", "hash");

    private final String word;

    Sources(String word) {
        this.word = word;
    }

    /** The proof's word for it. */
    String word() {
        return word;
    }

    /** The form of a file by its own content; empty where it is none of them. */
    public static Optional<Sources> of(EvidenceFile file) {
        byte[] head = file.head();
        if (ParquetFile.isParquet(head)) {
            return isExport(file) ? Optional.of(PARQUET) : Optional.empty();
        } else if (hasEvent(head)) {
            return Optional.of(JSONL);
        }
        return CsvColumns.header(head).containsAll(MARKS) ? Optional.of(CSV) : Optional.empty();
    }

    /** The form of a file that is damaged beyond recognition, from the proof that lies beside it. */
    static Optional<Sources> byProof(EvidenceFile file) {
        Optional<EvidenceFile> proof = new Companions(file).proof();
        if (proof.isEmpty() || !ProofReader.isProof(proof.get().head())) {
            return Optional.empty();
        }
        String head = new String(proof.get().head(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return Optional.of(head.contains("\"csv\"") ? CSV : head.contains("\"parquet\"") ? PARQUET : JSONL);
    }

    /** Opens the file in this form. */
    public EventSource open(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        return switch (this) {
            case JSONL -> new JsonlSource(file);
            case CSV -> new CsvSource(file, readable);
            case PARQUET -> new ParquetSource(file, readable);
        };
    }

    /** Opens the file in small parts, for reading here and there. */
    EventSource finely(EvidenceFile file) throws UnreadableEvidence {
        return switch (this) {
            case JSONL -> new JsonlSource(file, FINE);
            case CSV -> new CsvSource(file, new Tally(), FINE);
            case PARQUET -> new ParquetSource(file, new Tally());
        };
    }

    private static boolean isExport(EvidenceFile file) {
        try {
            return ParquetLayout.of(ParquetFile.open(file)).isPresent();
        } catch (UnreadableEvidence damaged) {
            return false;
        }
    }

    /** Whether one of the first lines is an event; the first may be damaged. */
    private static boolean hasEvent(byte[] head) {
        int from = 0;
        for (int line = 0; line < LINES && from < head.length; line++) {
            int to = from;
            while (to < head.length && head[to] != '\n') {
                to++;
            }
            if (isEvent(head, from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean isEvent(byte[] head, int from, int to) {
        try {
            return head[from] == '{' && JsonReader.parse(head, from, to) instanceof JsonObject object && MARKS.stream().allMatch(object::has);
        } catch (JsonSyntaxException other) {
            return false;
        }
    }
}
