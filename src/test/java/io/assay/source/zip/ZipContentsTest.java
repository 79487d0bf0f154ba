// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipContentsTest {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private ZipReading read(ZipForge forge, ZipLimits limits) throws IOException {
        ZipBytes bytes = ZipBytes.of(forge.bytes());
        ZipContainer container = ZipContainer.read(bytes, ZipLimits.STANDARD, () -> false);
        content.reset();
        return new ZipContents(bytes, limits, () -> false).read(container.items().getFirst(), content);
    }

    private static void assertOnly(ZipAnomaly.Kind kind, String what, ZipReading reading) {
        assertEquals(List.of(kind), reading.anomalies().stream().map(ZipAnomaly::kind).toList());
        assertEquals(what, reading.anomalies().getFirst().what());
    }

    @Test
    void contentComesBackWhole() throws IOException {
        ZipForge forge = new ZipForge();
        forge.add("a", "abc".repeat(100_000));
        ZipReading reading = read(forge, ZipLimits.STANDARD);
        assertTrue(reading.complete());
        assertEquals("abc".repeat(100_000), content.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theChecksumIsRecomputed() throws IOException {
        ZipForge forge = new ZipForge();
        forge.add("a", "abc").crc++;
        ZipReading reading = read(forge, ZipLimits.STANDARD);
        assertOnly(ZipAnomaly.Kind.CRC, "", reading);
        assertFalse(reading.complete());
    }

    @Test
    void bytesBehindTheStreamAreFoundThoughTheContentIsWhole() throws IOException {
        ZipForge forge = new ZipForge();
        ZipForge.Member member = forge.add("a", "abc");
        member.raw = Arrays.copyOf(member.raw, member.raw.length + 5);
        member.compressed = member.raw.length;
        ZipReading reading = read(forge, ZipLimits.STANDARD);
        assertOnly(ZipAnomaly.Kind.DATA_AFTER_STREAM, "", reading);
        assertEquals(5, reading.anomalies().getFirst().at().length());
        assertTrue(reading.complete());
    }

    @Test
    void declaredSizesAreHeldAgainstTheLimitsBeforeInflating() throws IOException {
        ZipForge large = new ZipForge();
        large.add("a", "abc").size = 2000;
        assertOnly(ZipAnomaly.Kind.LIMIT, "size", read(large, new ZipLimits(10, 1 << 20, 1000, 5000, 100)));
        ZipForge total = new ZipForge();
        total.add("a", "abc").size = 2000;
        assertOnly(ZipAnomaly.Kind.LIMIT, "total", read(total, new ZipLimits(10, 1 << 20, 10_000, 1000, 100)));
        ZipForge ratio = new ZipForge();
        ratio.add("a", "abc").size = 1L << 30;
        assertOnly(ZipAnomaly.Kind.LIMIT, "ratio", read(ratio, ZipLimits.STANDARD));
        assertEquals(0, content.size());
    }

    @Test
    void anEntryThatDeliversMoreThanItDeclaresIsStopped() throws IOException {
        ZipForge forge = new ZipForge();
        forge.add("a", "x".repeat(1_000_000)).size = 10;
        assertOnly(ZipAnomaly.Kind.SIZE, "", read(forge, ZipLimits.STANDARD));
        assertEquals(0, content.size());
    }

    @Test
    void aShortEntryIsNotComplete() throws IOException {
        ZipForge forge = new ZipForge();
        forge.add("a", "abc").size = 4;
        assertOnly(ZipAnomaly.Kind.SIZE, "", read(forge, ZipLimits.STANDARD));
    }

    @Test
    void brokenAndCutStreamsAreToldApart() throws IOException {
        ZipForge broken = new ZipForge();
        broken.add("a", "abc").raw[0] = (byte) 0xFF;
        assertOnly(ZipAnomaly.Kind.INFLATE, "broken", read(broken, ZipLimits.STANDARD));
        ZipForge cut = new ZipForge();
        ZipForge.Member member = cut.add("a", "abcdefgh");
        member.raw = Arrays.copyOf(member.raw, member.raw.length - 3);
        member.compressed = member.raw.length;
        assertOnly(ZipAnomaly.Kind.INFLATE, "cut off", read(cut, ZipLimits.STANDARD));
    }

    @Test
    void encryptedEntriesAndOtherMethodsAreRefused() throws IOException {
        ZipForge encrypted = new ZipForge();
        encrypted.add("a", "abc").flags = ZipFields.ENCRYPTED;
        assertOnly(ZipAnomaly.Kind.ENCRYPTED, "", read(encrypted, ZipLimits.STANDARD));
        ZipForge method = new ZipForge();
        method.add("a", "abc").method = 12;
        assertOnly(ZipAnomaly.Kind.METHOD, "", read(method, ZipLimits.STANDARD));
    }

    @Test
    void cancellingLeavesTheEntryIncomplete() throws IOException {
        ZipForge forge = new ZipForge();
        forge.add("a", "abc");
        ZipBytes bytes = ZipBytes.of(forge.bytes());
        ZipItem item = ZipContainer.read(bytes, ZipLimits.STANDARD, () -> false).items().getFirst();
        ZipReading reading = new ZipContents(bytes, ZipLimits.STANDARD, () -> true).read(item, content);
        assertTrue(reading.cancelled());
        assertFalse(reading.complete());
    }
}
