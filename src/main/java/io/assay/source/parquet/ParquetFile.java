// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A flat Parquet file, its footer read: which columns it has, how many rows, in which row groups. Layout: {@code PAR1}, pages, footer,
 * length of the footer (4 bytes, little-endian), {@code PAR1}.
 */
public final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = 8;
    private static final int LONGEST_FOOTER = 64 << 20;

    private final EvidenceFile file;
    private final Footer footer;

    private ParquetFile(EvidenceFile file, Footer footer) {
        this.file = file;
        this.footer = footer;
    }

    /** True where the bytes start as a Parquet file does; needs the first 4. */
    public static boolean isParquet(byte[] head) {
        return head.length >= MAGIC.length && Arrays.equals(MAGIC, Arrays.copyOf(head, MAGIC.length));
    }

    /** Reads the footer; a fault of kind FORMAT where it is damaged or has more than flat columns. */
    public static ParquetFile open(EvidenceFile file) throws UnreadableEvidence {
        try {
            if (file.size() < MAGIC.length + TAIL) {
                throw ParquetException.malformed("too-short");
            }
            byte[] tail = file.read(file.size() - TAIL, TAIL);
            if (!isParquet(Arrays.copyOfRange(tail, Integer.BYTES, TAIL)) || !isParquet(file.read(0, MAGIC.length))) {
                throw ParquetException.malformed("magic");
            }
            long length = LittleEndian.int32(tail, 0) & 0xFFFFFFFFL;
            if (length > LONGEST_FOOTER) {
                throw ParquetException.limit("footer-bytes " + LONGEST_FOOTER);
            }
            long from = file.size() - TAIL - length;
            if (from < MAGIC.length) {
                throw ParquetException.malformed("footer-length");
            }
            return new ParquetFile(file, Footer.read(file.read(from, (int) length)));
        } catch (ParquetException fault) {
            throw new UnreadableEvidence(file.locator(), fault.fault(), fault.getMessage());
        }
    }

    public List<ParquetColumn> columns() {
        return footer.columns();
    }

    /** Index of the first column of that name; -1 where there is none. */
    public int column(String name) {
        for (int i = 0; i < footer.columns().size(); i++) {
            if (footer.columns().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    public long rows() {
        return footer.rows();
    }

    public int groups() {
        return footer.groups().size();
    }

    /** Rows in one group. */
    public long rows(int group) {
        return footer.groups().get(group).rows();
    }

    /** The rows of one group, with the columns of those indices. */
    public ParquetRows open(int group, List<Integer> columns) throws UnreadableEvidence {
        if (columns.stream().anyMatch(index -> index < 0 || index >= footer.columns().size())) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "parquet-column-absent");
        }
        return new ParquetRows(file, footer.groups().get(group), footer.columns(), columns);
    }
}
