// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import io.assay.format.verity.segment.Undecodable.Reason;
import io.assay.source.UnreadableEvidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * The payload of a record as the producer handed it over: the bytes that the chain hash covers (specification "verity", section 3.2).
 *
 * <p>LZ4 is stored as a little-endian 32-bit size and one block, Zstandard as one frame. Nothing is allocated by a size that the evidence
 * claims; what claims or gives more than 1 GiB is refused, as the producer refuses it.
 */
public final class Payload {
    /** The most a payload may hold when decompressed. */
    public static final long MOST = 1L << 30;
    /** The longest compressed payload that is taken into memory. */
    public static final int STORED = 64 * 1024 * 1024;

    private static final int LZ4 = 1;
    private static final int ZSTANDARD = 2;
    private static final long UNSIGNED = 0xFFFFFFFFL;
    private static final int STEP = 1 << 16;

    private Payload() {}

    /** Feeds the decompressed payload of the record, which lies inside the segment, to the sink. */
    public static void feed(SegmentBytes segment, RecordHead head, Consumer<ByteBuffer> sink) throws UnreadableEvidence, Undecodable {
        if (head.compression() == 0) {
            segment.feed(head.payloadAt(), head.crcAt(), sink);
            return;
        }
        if (head.compression() != LZ4 && head.compression() != ZSTANDARD) {
            throw new Undecodable(Reason.UNKNOWN_COMPRESSION);
        }
        if (head.length() > STORED) {
            throw new Undecodable(Reason.READER_LIMIT);
        }
        byte[] stored = segment.few(head.payloadAt(), (int) head.length());
        if (head.compression() == LZ4) {
            lz4(stored, sink);
        } else {
            zstandard(stored, sink);
        }
    }

    private static void lz4(byte[] stored, Consumer<ByteBuffer> sink) throws Undecodable {
        if (stored.length < Layout.WORD) {
            throw new Undecodable(Reason.MALFORMED);
        }
        long size = RecordHead.word(stored, 0) & UNSIGNED;
        if (size > MOST) {
            throw new Undecodable(Reason.TOO_LARGE);
        }
        Lz4Block.decode(stored, Layout.WORD, size, sink);
    }

    private static void zstandard(byte[] stored, Consumer<ByteBuffer> sink) throws Undecodable {
        if (!ZstandardFrame.isAll(stored)) {
            throw new Undecodable(Reason.MALFORMED);
        }
        ByteArrayInputStream left = new ByteArrayInputStream(stored);
        byte[] step = new byte[STEP];
        long given = 0;
        try (InputStream frame = new ZstdInputStream(left)) {
            for (int got = frame.read(step); got >= 0; got = frame.read(step)) {
                given += got;
                if (given > MOST) {
                    throw new Undecodable(Reason.TOO_LARGE);
                }
                sink.accept(ByteBuffer.wrap(step, 0, got));
            }
        } catch (IOException | MalformedInputException | IndexOutOfBoundsException malformed) {
            throw new Undecodable(Reason.MALFORMED);
        }
    }
}
