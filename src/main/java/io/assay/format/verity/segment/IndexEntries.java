// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The positions that the index of a segment and its write-ahead file list (specification "verity", sections 2.4 and 3.1).
 *
 * <pre>
 * .idx      "VDXI" | version 0x01 | 3 zero bytes | count u64 | count x position u64 | CRC-32 of everything before
 * .idx.wal  position u64 ...
 * </pre>
 *
 * Positions of the write-ahead file that the index holds already are not counted twice. Not for several threads.
 */
public final class IndexEntries {
    /** Bytes before the first position. */
    public static final int HEADER = 16;
    private static final byte[] MAGIC = "VDXI\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int COUNT_AT = 8;
    private static final int BLOCK = 1 << 16;

    private final Optional<EvidenceFile> index;
    private final Optional<EvidenceFile> wal;
    private final long indexed;
    private final long repeated;
    private final long added;
    private byte[] block = new byte[0];
    private EvidenceFile blockOf;
    private long blockAt;

    public IndexEntries(Segment segment) throws UnreadableEvidence {
        index = segment.index();
        wal = segment.wal();
        indexed = index.isPresent() ? Math.max(0, (index.get().size() - HEADER - Layout.WORD) / Layout.LONG) : 0;
        long logged = wal.isPresent() ? wal.get().size() / Layout.LONG : 0;
        repeated = repeatedOf(logged);
        added = logged - repeated;
    }

    /** How many positions are listed. */
    public long count() {
        return indexed + added;
    }

    /** How many positions of the write-ahead file the index holds already. */
    public long repeated() {
        return repeated;
    }

    /** How many positions the index alone holds. */
    public long indexed() {
        return indexed;
    }

    /** The position with this number, counted from 0. */
    public long position(long number) throws UnreadableEvidence {
        return number < indexed ? number(index.get(), HEADER + number * Layout.LONG) : logged(number - indexed + repeated);
    }

    /** The position with this number in the write-ahead file. */
    public long logged(long number) throws UnreadableEvidence {
        return number(wal.get(), number * Layout.LONG);
    }

    /** The number of the first position that is not below {@code bytes}. */
    public long firstFrom(long bytes) throws UnreadableEvidence {
        return firstFrom(bytes, count());
    }

    /** Whether the index is as it was written: magic, version, zeros, a count that fits the length, the CRC. */
    public boolean isSound() throws UnreadableEvidence {
        EvidenceFile file = index.orElseThrow();
        if (file.size() < HEADER + Layout.WORD || (file.size() - HEADER - Layout.WORD) % Layout.LONG != 0) {
            return false;
        }
        byte[] head = file.read(0, HEADER);
        return Arrays.equals(head, 0, COUNT_AT, MAGIC, 0, COUNT_AT) && RecordHead.number(head, COUNT_AT) == indexed && crc().equals(recordedCrc());
    }

    /** Whether the write-ahead file consists of whole positions. */
    public boolean isWalWhole() {
        return wal.isEmpty() || wal.get().size() % Layout.LONG == 0;
    }

    /** CRC-32 of everything in the index before its last four bytes, eight hexadecimal digits; empty where it has fewer than four. */
    public String crc() throws UnreadableEvidence {
        EvidenceFile file = index.orElseThrow();
        if (file.size() < Layout.WORD) {
            return "";
        }
        CRC32 crc = new CRC32();
        new SegmentBytes(file).feed(0, file.size() - Layout.WORD, crc::update);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** The CRC-32 that the index itself ends in, in the same form. */
    public String recordedCrc() throws UnreadableEvidence {
        EvidenceFile file = index.orElseThrow();
        return file.size() < Layout.WORD ? "" : HexFormat.of().toHexDigits(new SegmentBytes(file).word(file.size() - Layout.WORD));
    }

    /** Positions at the head of the write-ahead file up to the last one of the index. */
    private long repeatedOf(long logged) throws UnreadableEvidence {
        if (indexed == 0 || logged == 0) {
            return 0;
        }
        long last = position(indexed - 1);
        long low = 0;
        long high = logged;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (Long.compareUnsigned(logged(middle), last) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long firstFrom(long bytes, long count) throws UnreadableEvidence {
        long low = 0;
        long high = count;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (Long.compareUnsigned(position(middle), bytes) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long number(EvidenceFile file, long at) throws UnreadableEvidence {
        if (file != blockOf || at < blockAt || at + Layout.LONG > blockAt + block.length) {
            block = file.read(at, (int) Math.min(BLOCK, file.size() - at));
            blockOf = file;
            blockAt = at;
        }
        return RecordHead.number(block, (int) (at - blockAt));
    }
}
