// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Visits each page once, from the free list and from the roots that the schema names, and hands over what lies between the rows. */
final class PageWalk {
    private static final int FIRST_PAGE_HEADER = 100;
    private static final int LEAF_HEADER = 8;
    private static final int INTERIOR_HEADER = 12;
    private static final int ROOT_COLUMN = 3;

    private final SqlitePages pages;
    private final int usable;
    private final BooleanSupplier cancelled;
    private final Consumer<Residue> found;
    private final BitSet used = new BitSet();
    private final Deque<Long> waiting = new ArrayDeque<>();
    private long free;
    private long faults;

    PageWalk(SqlitePages pages, BooleanSupplier cancelled, Consumer<Residue> found) {
        this.pages = pages;
        this.usable = pages.header().usable();
        this.cancelled = cancelled;
        this.found = found;
    }

    boolean isUsed(long page) {
        return used.get((int) page);
    }

    long free() {
        return free;
    }

    long faults() {
        return faults;
    }

    /** Trunk pages: next trunk, number of leaves (4 bytes each), page numbers of the leaves; the rest of the page is residue. */
    void freeList() throws IOException {
        long trunk = pages.header().freeTrunk();
        while (trunk != 0 && claim(trunk) && !cancelled.getAsBoolean()) {
            ByteBuffer page = pages.page(trunk);
            int leaves = Math.clamp(page.getInt(4) & 0xFFFFFFFFL, 0, usable / Integer.BYTES - 2);
            faults += leaves != page.getInt(4) ? 1 : 0;
            free++;
            residue(Residue.Kind.FREE_PAGE, trunk, page, 8 + leaves * Integer.BYTES, pages.header().pageSize());
            for (int i = 0; i < leaves; i++) {
                long leaf = page.getInt(8 + i * Integer.BYTES) & 0xFFFFFFFFL;
                if (claim(leaf)) {
                    free++;
                    residue(Residue.Kind.FREE_PAGE, leaf, pages.page(leaf), 0, pages.header().pageSize());
                }
            }
            trunk = page.getInt(0) & 0xFFFFFFFFL;
        }
        faults += free == pages.header().freePages() ? 0 : 1;
    }

    /** The schema's own tree first: its rows name the roots of all others. */
    void trees() throws IOException {
        waiting.add(1L);
        tree(true);
        while (!waiting.isEmpty() && !cancelled.getAsBoolean()) {
            tree(false);
        }
    }

    private void tree(boolean schema) throws IOException {
        Deque<Long> below = new ArrayDeque<>(waiting);
        waiting.clear();
        while (!below.isEmpty() && !cancelled.getAsBoolean()) {
            long number = below.pop();
            if (claim(number)) {
                visit(number, below, schema);
            }
        }
    }

    private void visit(long number, Deque<Long> below, boolean schema) throws IOException {
        ByteBuffer page = pages.page(number);
        int head = number == 1 ? FIRST_PAGE_HEADER : 0;
        int type = page.get(head);
        boolean interior = type == BtreeCell.INDEX_INTERIOR || type == BtreeCell.TABLE_INTERIOR;
        if (!interior && type != BtreeCell.INDEX_LEAF && type != BtreeCell.TABLE_LEAF) {
            faults++;
            return;
        }
        int cells = page.getShort(head + 3) & 0xFFFF;
        int pointers = head + (interior ? INTERIOR_HEADER : LEAF_HEADER);
        int content = page.getShort(head + 5) == 0 ? 65_536 : page.getShort(head + 5) & 0xFFFF;
        int afterPointers = pointers + 2 * cells;
        if (afterPointers > content || content > usable) {
            faults++;
            return;
        }
        residue(Residue.Kind.UNALLOCATED, number, page, afterPointers, content);
        freeBlocks(number, page, page.getShort(head + 1) & 0xFFFF);
        if (interior) {
            below.push(page.getInt(head + LEAF_HEADER) & 0xFFFFFFFFL);
        }
        for (int i = 0; i < cells; i++) {
            BtreeCell cell = BtreeCell.read(page, type, page.getShort(pointers + 2 * i) & 0xFFFF, usable);
            if (cell == null) {
                faults++;
                continue;
            }
            if (interior) {
                below.push(cell.child());
            }
            overflow(cell);
            if (schema && type == BtreeCell.TABLE_LEAF) {
                root(page, cell);
            }
        }
    }

    /** Each block: offset of the next, size (2 bytes each), then what was there. Offsets only rise. */
    private void freeBlocks(long number, ByteBuffer page, int first) {
        int block = first;
        while (block != 0) {
            if (block + 4 > usable) {
                faults++;
                return;
            }
            int next = page.getShort(block) & 0xFFFF;
            int size = page.getShort(block + 2) & 0xFFFF;
            if (size < 4 || block + size > usable || next != 0 && next < block + size) {
                faults++;
                return;
            }
            residue(Residue.Kind.FREE_BLOCK, number, page, block + 4, block + size);
            block = next;
        }
    }

    private void overflow(BtreeCell cell) throws IOException {
        long left = cell.payload() - cell.local();
        long next = cell.overflow();
        while (left > 0 && !cancelled.getAsBoolean()) {
            if (!claim(next)) {
                return;
            }
            ByteBuffer page = pages.page(next);
            int held = (int) Math.min(left, usable - Integer.BYTES);
            left -= held;
            if (left == 0) {
                residue(Residue.Kind.OVERFLOW_END, next, page, Integer.BYTES + held, usable);
            }
            next = page.getInt(0) & 0xFFFFFFFFL;
        }
    }

    /** The fourth column of a schema row is the root page of what the row describes. */
    private void root(ByteBuffer page, BtreeCell cell) {
        long[] header = BtreeCell.varint(page, cell.recordAt());
        int body = (int) Math.min(cell.recordAt() + Math.max(0, header[0]), page.capacity());
        int at = (int) header[1];
        for (int column = 0; at < body; column++) {
            long[] type = BtreeCell.varint(page, at);
            at = (int) type[1];
            if (column == ROOT_COLUMN) {
                long root = number(page, body, type[0]);
                if (root > 0) {
                    waiting.add(root);
                }
                return;
            }
            body = (int) Math.min(body + StoredRow.Column.width(type[0]), page.capacity());
        }
    }

    private static long number(ByteBuffer page, int at, long type) {
        if (type == 9) {
            return 1;
        }
        long value = 0;
        for (int i = 0; i < StoredRow.Column.width(type) && type <= 6 && at + i < page.capacity(); i++) {
            value = value << 8 | page.get(at + i) & 0xFF;
        }
        return value;
    }

    /** Takes a page for the one that leads to it; false, and a fault, where another has it or the file has no such page. */
    private boolean claim(long page) {
        if (!pages.has(page) || used.get((int) page)) {
            faults++;
            return false;
        }
        used.set((int) page);
        return true;
    }

    private void residue(Residue.Kind kind, long number, ByteBuffer page, int from, int to) {
        if (from < to) {
            SqliteResidue.emit(pages, kind, number, page, from, to, found);
        }
    }
}
