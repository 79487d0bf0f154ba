// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import io.assay.evidence.Range;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one table read from the pages of the database file itself, without SQLite and without its write-ahead log: for recognising a
 * database cheaply, and for saying which bytes of the file are which value. Damage ends the walk early and is never an exception; where rows
 * count, SQLite is asked as well.
 */
public final class StoredTable {
    private static final int MOST_ROW = 256 << 20;
    private static final int DEEPEST = 64;

    private final SqlitePages pages;
    private final Visitor visitor;
    private final BitSet seen = new BitSet();
    private boolean whole = true;

    private StoredTable(SqlitePages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    /** Takes the rows; answers false to end the walk. */
    @FunctionalInterface
    public interface Visitor {
        boolean row(StoredRow row);
    }

    /** What the schema of the file lists, as far as it can be read. */
    public static List<SchemaObject> schema(EvidenceFile database) throws UnreadableEvidence, SqliteException {
        List<SchemaObject> objects = new ArrayList<>();
        visit(database, 1, row -> {
            if (row.columns().size() >= 5) {
                objects.add(new SchemaObject(row.columns().get(0).text(), row.columns().get(1).text(), row.columns().get(2).text(),
                        row.columns().get(4).text()));
            }
            return true;
        });
        return objects;
    }

    /**
     * Visits the rows of a table in the order of their ids; false where the table is not there, or its pages could not be followed to the end.
     *
     * @throws SqliteException where the file does not start as a database
     */
    public static boolean walk(EvidenceFile database, String table, Visitor visitor) throws UnreadableEvidence, SqliteException {
        Optional<Long> root = root(database, table);
        return root.isPresent() && visit(database, root.get(), visitor);
    }

    private static Optional<Long> root(EvidenceFile database, String table) throws UnreadableEvidence, SqliteException {
        List<Long> roots = new ArrayList<>();
        visit(database, 1, row -> {
            if (row.columns().size() >= 5 && row.columns().get(0).text().equals("table") && row.columns().get(1).text().equals(table)) {
                row.columns().get(3).value().whole().ifPresent(roots::add);
            }
            return true;
        });
        return roots.stream().findFirst();
    }

    private static boolean visit(EvidenceFile database, long root, Visitor visitor) throws UnreadableEvidence, SqliteException {
        try (SqlitePages pages = SqlitePages.open(database)) {
            StoredTable table = new StoredTable(pages, visitor);
            table.page(root, 0);
            return table.whole;
        } catch (IOException broken) {
            throw new UnreadableEvidence(database.locator(), Fault.IO, "read", broken);
        }
    }

    private boolean page(long number, int depth) throws IOException {
        if (!pages.has(number) || depth == DEEPEST || seen.get((int) number)) {
            whole = false;
            return true;
        }
        seen.set((int) number);
        ByteBuffer page = pages.page(number);
        int head = number == 1 ? SqliteHeader.LENGTH : 0;
        int type = page.get(head);
        int pointers = head + (type == BtreeCell.TABLE_INTERIOR ? 12 : 8);
        int cells = page.getShort(head + 3) & 0xFFFF;
        if (type != BtreeCell.TABLE_LEAF && type != BtreeCell.TABLE_INTERIOR || pointers + 2 * cells > pages.header().usable()) {
            whole = false;
            return true;
        }
        boolean goOn = true;
        for (int i = 0; i < cells && goOn; i++) {
            BtreeCell cell = BtreeCell.read(page, type, page.getShort(pointers + 2 * i) & 0xFFFF, pages.header().usable());
            if (cell == null) {
                whole = false;
            } else {
                goOn = type == BtreeCell.TABLE_INTERIOR ? page(cell.child(), depth + 1) : row(number, page, cell);
            }
        }
        return goOn && (type != BtreeCell.TABLE_INTERIOR || page(page.getInt(head + 8) & 0xFFFFFFFFL, depth + 1));
    }

    private boolean row(long number, ByteBuffer page, BtreeCell cell) throws IOException {
        if (cell.payload() > MOST_ROW) {
            whole = false;
            return true;
        }
        byte[] record = new byte[(int) cell.payload()];
        List<Range> places = new ArrayList<>();
        System.arraycopy(page.array(), cell.recordAt(), record, 0, cell.local());
        places.add(new Range(pages.offset(number) + cell.recordAt(), pages.offset(number) + cell.recordAt() + cell.local()));
        int filled = cell.local();
        for (long next = cell.overflow(); filled < record.length; ) {
            if (!pages.has(next) || seen.get((int) next)) {
                whole = false;
                return true;
            }
            seen.set((int) next);
            ByteBuffer more = pages.page(next);
            int count = Math.min(record.length - filled, pages.header().usable() - Integer.BYTES);
            System.arraycopy(more.array(), Integer.BYTES, record, filled, count);
            places.add(new Range(pages.offset(next) + Integer.BYTES, pages.offset(next) + Integer.BYTES + count));
            filled += count;
            next = more.getInt(0) & 0xFFFFFFFFL;
        }
        return visitor.row(new StoredRow(cell.rowId(), columns(record, places)));
    }

    /** A record: length of its header, serial types, then the values (SQLite file format, section 2.1). */
    private List<StoredRow.Column> columns(byte[] record, List<Range> places) {
        List<StoredRow.Column> columns = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(record);
        long[] header = BtreeCell.varint(buffer, 0);
        int at = (int) header[1];
        long value = header[0];
        while (at < header[0] && header[0] <= record.length) {
            long[] type = BtreeCell.varint(buffer, at);
            at = (int) type[1];
            long end = value + StoredRow.Column.width(type[0]);
            if (type[0] < 0 || end > record.length) {
                whole = false;
                return columns;
            }
            columns.add(new StoredRow.Column(type[0], slice(places, value, end), Arrays.copyOfRange(record, (int) value, (int) end),
                    pages.header().charset()));
            value = end;
        }
        return columns;
    }

    /** Where the bytes of the record from one offset to another stand in the file. */
    private static List<Range> slice(List<Range> places, long from, long to) {
        List<Range> slices = new ArrayList<>();
        long passed = 0;
        for (Range place : places) {
            long start = Math.max(from, passed);
            long end = Math.min(to, passed + place.length());
            if (start < end) {
                slices.add(new Range(place.from() + start - passed, place.from() + end - passed));
            }
            passed += place.length();
        }
        return slices;
    }
}
