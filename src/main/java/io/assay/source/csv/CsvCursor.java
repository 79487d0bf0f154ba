// SPDX-License-Identifier: Apache-2.0
package io.assay.source.csv;

import io.assay.source.csv.CsvSyntaxException.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the records of a byte array (RFC 4180: comma, double quote, LF or CR LF; the last line end may be missing). A field counts as
 * its bytes; a line break inside quotes belongs to the field. After a fault the walk goes on behind the next line end.
 */
public final class CsvCursor {
    /** The most fields of one record. */
    public static final int FIELDS = 4096;

    private static final int START = 64;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int from;
    private int to;
    private int size;
    private boolean plain;
    private int[] starts = new int[START];
    private int[] ends = new int[START];
    private boolean[] quoted = new boolean[START];

    public CsvCursor(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** Moves to the next record; false where there is none. */
    public boolean next() throws CsvSyntaxException {
        if (at >= end) {
            return false;
        }
        from = at;
        size = 0;
        plain = true;
        try {
            while (field()) {
                at++;
            }
        } catch (CsvSyntaxException fault) {
            skipLine();
            throw fault;
        }
        to = at;
        lineEnd();
        return true;
    }

    /** Offset of the first byte of the record. */
    public int from() {
        return from;
    }

    /** Offset after the last byte of the record, its line end not counted. */
    public int to() {
        return to;
    }

    /** Offset after the line end: where the next record starts. */
    public int after() {
        return at;
    }

    /** Fields of the record; a blank line has one, empty. */
    public int size() {
        return size;
    }

    /** The field without its quotes. */
    public byte[] bytes(int field) {
        byte[] raw = Arrays.copyOfRange(bytes, starts[field], ends[field]);
        return quoted[field] ? undoubled(raw) : raw;
    }

    /** The field as text; bytes that are no UTF-8 become U+FFFD. */
    public String text(int field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }

    public boolean isEmpty(int field) {
        return starts[field] == ends[field];
    }

    /** Offset of the first byte of the field's value, behind an opening quote. */
    public int from(int field) {
        return starts[field];
    }

    /** Offset after the last byte of the field's value, before a closing quote. */
    public int to(int field) {
        return ends[field];
    }

    /** Whether only those fields stand in quotes that need them, and the line ends with LF alone. */
    public boolean isPlain() {
        return plain;
    }

    /** Reads one field; true where a comma follows. */
    private boolean field() throws CsvSyntaxException {
        room();
        boolean more = at < end && bytes[at] == '"' ? quotedField() : bareField();
        size++;
        return more;
    }

    private boolean bareField() throws CsvSyntaxException {
        int start = at;
        while (at < end && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            if (bytes[at] == '"') {
                throw new CsvSyntaxException(Fault.STRAY_QUOTE, at);
            }
            at++;
        }
        keep(start, at, false);
        return at < end && bytes[at] == ',';
    }

    private boolean quotedField() throws CsvSyntaxException {
        int opening = at++;
        boolean needed = false;
        while (true) {
            if (at >= end) {
                throw new CsvSyntaxException(Fault.UNCLOSED_QUOTE, opening);
            }
            byte b = bytes[at];
            if (b == '"' && (at + 1 >= end || bytes[at + 1] != '"')) {
                break;
            }
            needed |= b == '"' || b == ',' || b == '\n' || b == '\r';
            at += b == '"' ? 2 : 1;
        }
        keep(opening + 1, at, true);
        plain &= needed;
        at++;
        if (at < end && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            throw new CsvSyntaxException(Fault.TEXT_AFTER_QUOTE, at);
        }
        return at < end && bytes[at] == ',';
    }

    private void keep(int start, int stop, boolean inQuotes) {
        starts[size] = start;
        ends[size] = stop;
        quoted[size] = inQuotes;
    }

    private void room() throws CsvSyntaxException {
        if (size == FIELDS) {
            throw new CsvSyntaxException(Fault.TOO_MANY_FIELDS, at);
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            quoted = Arrays.copyOf(quoted, 2 * size);
        }
    }

    private void lineEnd() throws CsvSyntaxException {
        if (at < end && bytes[at] == '\r') {
            plain = false;
            if (at + 1 >= end || bytes[at + 1] != '\n') {
                int lone = at;
                skipLine();
                throw new CsvSyntaxException(Fault.LONE_RETURN, lone);
            }
            at++;
        }
        at++;
        at = Math.min(at, end);
    }

    private void skipLine() {
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        to = at;
        at = Math.min(at + 1, end);
    }

    private static byte[] undoubled(byte[] raw) {
        byte[] single = new byte[raw.length];
        int length = 0;
        for (int i = 0; i < raw.length; i++) {
            single[length++] = raw[i];
            if (raw[i] == '"') {
                i++;
            }
        }
        return Arrays.copyOf(single, length);
    }
}
