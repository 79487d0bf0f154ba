// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.crypto.Blake3;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The four copies of a replica's superblock, the newest in the second slot. Tampered: the newest claims more commits, its CRC made to fit. */
public final class SuperblockSample implements Sample {
    private static final String FILE = "superblock-0.vsr";
    private static final int LENGTH = 512;
    private static final int CRC_AT = 508;
    private static final long[] SEQUENCES = {102, 103, 100, 101};

    @Override
    public String name() {
        return "craton-superblock";
    }

    private static byte[] copies(long extra) {
        ByteBuffer file = ByteBuffer.allocate(SEQUENCES.length * LENGTH);
        for (long sequence : SEQUENCES) {
            file.put(copy(sequence, sequence - 50 + (sequence == 103 ? extra : 0)));
        }
        return file.array();
    }

    private static byte[] copy(long sequence, long operation) {
        ByteBuffer copy = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        copy.put(Demo.text("VDBSUPER")).putInt(1).putLong(sequence).put((byte) 0).putLong(2).putLong(operation).putLong(operation - 2).putLong(1)
                .putLong(40).put(Blake3.of(Demo.text("state"))).putLong(1_769_600_000_000_000_000L + sequence);
        CRC32 crc = new CRC32();
        crc.update(copy.array(), 0, CRC_AT);
        return copy.putInt(CRC_AT, (int) crc.getValue()).array();
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, copies(0)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, copies(1)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Demo.pinned(FILE, copies(0)));
    }
}
