// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A projection store of one table: page 0 and one leaf. Tampered: a row of the leaf, its CRC made to fit. */
public final class ProjectionSample implements Sample {
    private static final String FILE = "projections.db";
    private static final int PAGE = 4096;
    private static final int CRC_AT = 4092;
    private static final int TABLES_AT = 64;
    private static final short HEADER = 32;
    private static final short SLOT = 4;

    @Override
    public String name() {
        return "craton-projection";
    }

    private static byte[] store(String row) {
        ByteBuffer file = ByteBuffer.allocate(2 * PAGE);
        file.put(sealed(ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN).put(Demo.text("VDBSTORE")).putInt(1).putLong(17)
                .position(TABLES_AT - 12).putLong(2).putInt(1).putLong(1).putLong(1).putInt(1)));
        byte[] item = Demo.text(row);
        short at = (short) (CRC_AT - item.length);
        return file.put(sealed(ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN).put(Demo.text("VDPG")).put((byte) 1).put((byte) 0)
                .putShort((short) 1).putShort((short) (HEADER + SLOT)).position(HEADER).putShort(at).putShort((short) item.length)
                .position(at).put(item))).array();
    }

    private static byte[] sealed(ByteBuffer page) {
        CRC32 crc = new CRC32();
        crc.update(page.array(), 0, CRC_AT);
        return page.putInt(CRC_AT, (int) crc.getValue()).array();
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, store("account 7 balance 100")));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, store("account 7 balance 900")));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Demo.pinned(FILE, good().getFirst().bytes()));
    }
}
