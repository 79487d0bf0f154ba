// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.evidence.Range;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.util.ArrayList;
import java.util.List;

/** Cuts a log at line feeds into pieces of about a megabyte, so that lines can be judged side by side. */
final class LogChunks {
    private static final int BLOCK = 1 << 20;
    private static final int LONGEST = 64 << 20;

    private final EvidenceFile file;
    private final List<Range> pieces;
    private final boolean ended;

    private LogChunks(EvidenceFile file, List<Range> pieces, boolean ended) {
        this.file = file;
        this.pieces = pieces;
        this.ended = ended;
    }

    static LogChunks of(EvidenceFile file) throws UnreadableEvidence {
        List<Range> pieces = new ArrayList<>();
        long start = 0;
        long size = file.size();
        boolean ended = size == 0;
        for (long from = 0; from < size; from += BLOCK) {
            byte[] block = file.read(from, (int) Math.min(BLOCK, size - from));
            int last = block.length - 1;
            while (last >= 0 && block[last] != '\n') {
                last--;
            }
            if (last >= 0) {
                pieces.add(new Range(start, from + last + 1));
                start = from + last + 1;
            } else if (from + block.length - start > LONGEST) {
                throw new UnreadableEvidence(file.locator().atBytes(start, from), Fault.LIMIT, "line-length " + LONGEST);
            }
            ended = from + BLOCK >= size && last == block.length - 1;
        }
        if (start < size) {
            pieces.add(new Range(start, size));
        }
        return new LogChunks(file, List.copyOf(pieces), ended);
    }

    int count() {
        return pieces.size();
    }

    Range piece(int index) {
        return pieces.get(index);
    }

    byte[] bytes(int index) throws UnreadableEvidence {
        return file.read(pieces.get(index).from(), (int) pieces.get(index).length());
    }

    /** Whether the last line is ended by a line feed. */
    boolean isEnded() {
        return ended;
    }
}
