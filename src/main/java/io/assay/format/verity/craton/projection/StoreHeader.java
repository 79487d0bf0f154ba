// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import io.assay.canon.Hex;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Page 0 of a projection store (VerityDB specification, section 2.5); offsets in bytes, integers little-endian and unsigned.
 *
 * <pre>
 *  0 "VDBSTORE"    8 version u32 = 1    12 applied_position u64    20 applied_hash 32    52 next_page u64    60 table count u32
 * 64 per table: id u64, root page u64 (2^64-1: none), height u32    zeros    4092 CRC-32 of bytes 0 to 4092
 * </pre>
 */
record StoreHeader(Page page, long appliedPosition, String appliedHash, boolean hasHash, long nextPage, long tables) {
    static final byte[] MAGIC = "VDBSTORE".getBytes(StandardCharsets.US_ASCII);
    static final int POSITION_AT = 12;
    static final int HASH_AT = 20;
    static final int HASH_END = 52;
    static final int NEXT_PAGE_AT = 52;
    static final int COUNT_AT = 60;
    static final int TABLES_AT = 64;
    static final int ENTRY = 20;
    private static final int ROOM = (Page.CRC_AT - TABLES_AT) / ENTRY;
    private static final long NO_ROOT = -1;

    /** A fault and where in page 0 it stands: first byte, end, and the number it speaks of. */
    record Fault(HeaderFault kind, int from, int to, long number) {}

    static StoreHeader of(Page page) {
        ByteBuffer at = page.integers();
        return new StoreHeader(page, at.getLong(POSITION_AT), Hex.encode(Arrays.copyOfRange(page.bytes(), HASH_AT, HASH_END)), !page.isZero(HASH_AT, HASH_END),
                at.getLong(NEXT_PAGE_AT), Integer.toUnsignedLong(at.getInt(COUNT_AT)));
    }

    /** What is wrong with it in a file of that many whole pages. */
    List<Fault> faults(long pages) {
        if (!page.isSound()) {
            return List.of(new Fault(HeaderFault.CHECKSUM, 0, Page.LENGTH, 0));
        }
        List<Fault> faults = new ArrayList<>();
        if (!page.begins(MAGIC)) {
            faults.add(new Fault(HeaderFault.MAGIC, 0, MAGIC.length, 0));
        }
        int version = page.integers().getInt(MAGIC.length);
        if (version != 1) {
            faults.add(new Fault(HeaderFault.VERSION, MAGIC.length, MAGIC.length + Integer.BYTES, Integer.toUnsignedLong(version)));
        }
        if (nextPage == 0 || Long.compareUnsigned(nextPage, pages) > 0) {
            faults.add(new Fault(HeaderFault.NEXT_PAGE, NEXT_PAGE_AT, COUNT_AT, nextPage));
        }
        if (tables > ROOM) {
            faults.add(new Fault(HeaderFault.TABLE_COUNT, COUNT_AT, TABLES_AT, tables));
        } else {
            tables(pages, faults);
        }
        return faults;
    }

    private void tables(long pages, List<Fault> faults) {
        Set<Long> ids = new HashSet<>();
        long end = Long.compareUnsigned(nextPage, pages) < 0 ? nextPage : pages;
        int at = TABLES_AT;
        for (int i = 0; i < tables; i++, at += ENTRY) {
            long id = page.integers().getLong(at);
            long root = page.integers().getLong(at + Long.BYTES);
            if (!ids.add(id)) {
                faults.add(new Fault(HeaderFault.TABLE_TWICE, at, at + Long.BYTES, id));
            }
            if (root != NO_ROOT && (root == 0 || Long.compareUnsigned(root, end) >= 0)) {
                faults.add(new Fault(HeaderFault.ROOT, at + Long.BYTES, at + 2 * Long.BYTES, root));
            }
        }
        if (!page.isZero(at, Page.CRC_AT)) {
            faults.add(new Fault(HeaderFault.ZEROS, at, Page.CRC_AT, 0));
        }
    }
}
