// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Damaged containers: nothing thrown, every byte accounted for, and no flip of a header bit goes unseen except where the format allows. */
class HostileZipTest {
    private static final long SEED = 20260101;
    private static final Set<Integer> FREE_IN_CENTRAL_RECORD = Set.of(4, 5, 36, 37, 38, 39, 40, 41);

    private static byte[] sample() {
        ZipForge forge = new ZipForge();
        forge.add("manifest.json", "{\"schema\": \"x\", \"count\": 3}");
        forge.add("records/records.ndjson", "{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}");
        return forge.bytes();
    }

    private static int noticed(byte[] container) throws IOException {
        ZipBytes bytes = ZipBytes.of(container);
        ZipContainer read = ZipContainer.read(bytes, ZipLimits.STANDARD, () -> false);
        int count = (int) read.anomalyCount();
        ZipContents contents = new ZipContents(bytes, ZipLimits.STANDARD, () -> false);
        for (ZipItem item : read.items()) {
            count += contents.read(item, OutputStream.nullOutputStream()).anomalies().size();
        }
        long next = 0;
        for (ZipPart part : read.parts()) {
            assertEquals(next, part.range().from());
            assertTrue(part.range().length() > 0);
            next = part.range().to();
        }
        assertTrue(next == container.length || !read.readable());
        return count;
    }

    @Test
    void everyHeaderBitCounts() throws IOException {
        byte[] good = sample();
        assertEquals(0, noticed(good));
        Set<Long> free = new HashSet<>();
        for (ZipPart part : ZipContainer.read(ZipBytes.of(good), ZipLimits.STANDARD, () -> false).parts()) {
            if (part.kind() == ZipPart.Kind.CENTRAL_RECORD) {
                FREE_IN_CENTRAL_RECORD.forEach(offset -> free.add(part.range().from() + offset));
            }
            if (part.kind() == ZipPart.Kind.CONTENT) {
                for (long at = part.range().from(); at < part.range().to(); at++) {
                    free.add(at);
                }
            }
        }
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < Byte.SIZE && !free.contains((long) at); bit++) {
                byte[] flipped = good.clone();
                flipped[at] ^= (byte) (1 << bit);
                assertTrue(noticed(flipped) > 0, "byte " + at + " bit " + bit);
            }
        }
    }

    @Test
    void randomDamageThrowsNothing() throws IOException {
        Random random = new Random(SEED);
        byte[] good = sample();
        for (int round = 0; round < 4000; round++) {
            byte[] bad = java.util.Arrays.copyOf(good, random.nextInt(10) == 0 ? random.nextInt(good.length + 1) : good.length);
            for (int i = random.nextInt(6); i >= 0 && bad.length > 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            noticed(bad);
        }
    }
}
