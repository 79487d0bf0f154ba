// SPDX-License-Identifier: Apache-2.0
package io.assay.source.csv;

import io.assay.evidence.Range;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a CSV file into parts of whole records that can be read on several lanes.
 *
 * <p>A line feed ends a record where the number of quotes before it is even; this holds for every well-formed file and is one rule for every
 * other, so that all lanes see the same records. Where a stray quote would make a part too long, the next line end closes it: the reader of
 * that part says what is wrong, and the rest of the file is read.
 */
public final class CsvParts {
    private CsvParts() {}

    /**
     * The parts, in order, of about {@code step} bytes each, together the whole file.
     *
     * @throws UnreadableEvidence of kind LIMIT where a part without any line end is longer than {@code most} bytes
     */
    public static List<Range> of(EvidenceFile file, int step, int most) throws UnreadableEvidence {
        List<Range> parts = new ArrayList<>();
        byte[] window = new byte[step];
        try (FileChannel channel = file.open()) {
            long start = 0;
            boolean inQuotes = false;
            for (long base = 0; base < file.size(); base += step) {
                int got = fill(channel, window, base, (int) Math.min(step, file.size() - base));
                for (int i = 0; i < got; i++) {
                    inQuotes ^= window[i] == '"';
                    long length = base + i + 1 - start;
                    if (window[i] == '\n' && length >= step && (!inQuotes || length >= most / 2)) {
                        parts.add(bounded(file, start, base + i + 1, most));
                        start = base + i + 1;
                        inQuotes = false;
                    }
                }
            }
            if (start < file.size() || parts.isEmpty()) {
                parts.add(bounded(file, start, file.size(), most));
            }
            return parts;
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read", broken);
        }
    }

    private static int fill(FileChannel channel, byte[] window, long base, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(window, 0, length);
        while (buffer.hasRemaining() && channel.read(buffer, base + buffer.position()) >= 0) {
            continue;
        }
        return buffer.position();
    }

    private static Range bounded(EvidenceFile file, long from, long to, int most) throws UnreadableEvidence {
        if (to - from > most) {
            throw new UnreadableEvidence(file.locator().atBytes(from, to), Fault.LIMIT, "csv-record " + most);
        }
        return new Range(from, to);
    }
}
