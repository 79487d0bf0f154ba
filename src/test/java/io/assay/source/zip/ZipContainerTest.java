// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipContainerTest {
    private static ZipContainer read(byte[] container) throws IOException {
        return ZipContainer.read(ZipBytes.of(container), ZipLimits.STANDARD, () -> false);
    }

    private static List<ZipAnomaly.Kind> kinds(ZipForge forge) throws IOException {
        return read(forge.bytes()).anomalies().stream().map(ZipAnomaly::kind).toList();
    }

    private static ZipForge two() {
        ZipForge forge = new ZipForge();
        forge.add("a.json", "{}");
        forge.add("b.json", "[1, 2, 3]");
        return forge;
    }

    @Test
    void aPlainContainerHasNoAnomalyAndEveryByteHasAnOwner() throws IOException {
        byte[] bytes = two().bytes();
        ZipContainer container = read(bytes);
        assertEquals(List.of(), container.anomalies());
        assertEquals(List.of("a.json", "b.json"), container.items().stream().map(ZipItem::name).toList());
        long next = 0;
        for (ZipPart part : container.parts()) {
            assertEquals(next, part.range().from());
            next = part.range().to();
        }
        assertEquals(bytes.length, next);
    }

    @Test
    void descriptorsOfStreamedContainersAreOwned() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("x.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        ZipContainer container = read(out.toByteArray());
        assertEquals(List.of(), container.anomalies());
        assertEquals(16, container.items().getFirst().descriptor().length());
    }

    @Test
    void whatIsNoContainerIsSaidToBeNone() throws IOException {
        ZipContainer container = read(new byte[100]);
        assertFalse(container.readable());
        assertEquals(ZipAnomaly.Kind.NO_END_RECORD, container.anomalies().getFirst().kind());
    }

    @Test
    void oneNameTwiceIsAnAnomalyAndBothEntriesAreListed() throws IOException {
        ZipForge forge = two();
        forge.add("a.json", "{\"forged\": true}");
        ZipContainer container = read(forge.bytes());
        assertEquals(List.of(ZipAnomaly.Kind.DUPLICATE_NAME), container.anomalies().stream().map(ZipAnomaly::kind).toList());
        assertEquals(3, container.items().size());
    }

    @Test
    void namesThatAFileSystemTakesForOneAreReported() throws IOException {
        ZipForge forge = two();
        forge.add("A.JSON", "{}");
        forge.add("\u00e9.json", "{}").flags = ZipFields.UTF8;
        forge.add("e\u0301.json", "{}").flags = ZipFields.UTF8;
        assertEquals(List.of(ZipAnomaly.Kind.SIMILAR_NAME, ZipAnomaly.Kind.SIMILAR_NAME), kinds(forge));
    }

    @Test
    void namesThatLeaveTheFolderAreReported() throws IOException {
        for (String name : List.of("../x", "a/../../x", "/etc/x", "C:x", "a\\b", "a\nb", "./x", "a//b")) {
            ZipForge forge = two();
            forge.add(name, "x");
            assertEquals(List.of(ZipAnomaly.Kind.UNSAFE_NAME), kinds(forge), name);
        }
    }

    @Test
    void aNameWithoutADeclaredCharacterSetIsAmbiguous() throws IOException {
        ZipForge forge = two();
        forge.add("ü.json", "x");
        assertEquals(List.of(ZipAnomaly.Kind.NAME_ENCODING), kinds(forge));
    }

    @Test
    void theLocalHeaderMayNotSayOtherwise() throws IOException {
        ZipForge forge = two();
        ZipForge.Member member = forge.add("c.json", "x");
        member.localName = "d.json";
        member.localTime = 0x6001;
        assertEquals(List.of(ZipAnomaly.Kind.NAME_DIFFERS, ZipAnomaly.Kind.FIELD_DIFFERS), kinds(forge));
    }

    @Test
    void anEntryOutsideTheDirectoryIsFound() throws IOException {
        ZipForge forge = two();
        forge.add("hidden.json", "x").listed = false;
        ZipAnomaly anomaly = read(forge.bytes()).anomalies().getFirst();
        assertEquals(ZipAnomaly.Kind.HIDDEN_ENTRY, anomaly.kind());
        assertEquals("hidden.json", anomaly.entry());
    }

    @Test
    void bytesThatNobodyOwnsAreFoundWhereverTheyStand() throws IOException {
        ZipForge gap = two();
        gap.add("c", "x").after = new byte[7];
        assertEquals(List.of(ZipAnomaly.Kind.GAP), kinds(gap));
        ZipForge front = two();
        front.prefix = new byte[11];
        ZipContainer shifted = read(front.bytes());
        assertEquals(List.of(ZipAnomaly.Kind.LEADING_BYTES), shifted.anomalies().stream().map(ZipAnomaly::kind).toList());
        assertEquals(11, shifted.items().getFirst().localHeader().from());
        byte[] plain = two().bytes();
        ZipContainer trailing = read(java.util.Arrays.copyOf(plain, plain.length + 3));
        assertEquals(List.of(ZipAnomaly.Kind.TRAILING_BYTES), trailing.anomalies().stream().map(ZipAnomaly::kind).toList());
    }

    @Test
    void aSecondEndRecordInTheCommentIsFound() throws IOException {
        ZipForge forge = two();
        forge.comment = "PK\5\6" + "\0".repeat(18);
        assertEquals(List.of(ZipAnomaly.Kind.HIDDEN_ENTRY, ZipAnomaly.Kind.SECOND_END_RECORD), kinds(forge));
        ZipForge shorter = two();
        shorter.comment = "PK\5\6" + "\0".repeat(20);
        assertEquals(List.of(ZipAnomaly.Kind.ARCHIVE_COMMENT, ZipAnomaly.Kind.SECOND_END_RECORD), kinds(shorter));
    }

    @Test
    void aContainerWithinAContainerIsNotASecondEnd() throws IOException {
        ZipForge forge = new ZipForge();
        byte[] inner = two().bytes();
        ZipForge.Member member = forge.add("inner.zip", inner);
        member.raw = inner;
        member.compressed = inner.length;
        member.method = ZipFields.STORED;
        assertEquals(List.of(), kinds(forge));
    }

    @Test
    void entriesThatShareBytesAreFound() throws IOException {
        ZipForge forge = two();
        forge.add("c.json", "{}").offset = 0;
        assertTrue(kinds(forge).contains(ZipAnomaly.Kind.OVERLAP));
    }

    @Test
    void linksAreReported() throws IOException {
        ZipForge forge = two();
        forge.add("link", "/etc/passwd").externalAttributes = 0120777L << 16;
        assertEquals(List.of(ZipAnomaly.Kind.SYMBOLIC_LINK), kinds(forge));
    }

    @Test
    void tooManyEntriesAreRefusedByName() throws IOException {
        ZipLimits limits = new ZipLimits(1, 1 << 20, 1 << 20, 1 << 20, 10);
        ZipAnomaly anomaly = ZipContainer.read(ZipBytes.of(two().bytes()), limits, () -> false).anomalies().getFirst();
        assertEquals(ZipAnomaly.Kind.LIMIT, anomaly.kind());
        assertEquals("entries", anomaly.what());
    }

    @Test
    void aCancelledWalkIsNotAReading() throws IOException {
        assertFalse(ZipContainer.read(ZipBytes.of(two().bytes()), ZipLimits.STANDARD, () -> true).readable());
    }
}
