// SPDX-License-Identifier: Apache-2.0
package io.assay.source.csv;

/** Says that bytes are not CSV, why, and at which byte. */
public final class CsvSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Fault {
        /** A quote inside a field that did not start with one. */
        STRAY_QUOTE,
        /** Something other than a comma or a line end after a closing quote. */
        TEXT_AFTER_QUOTE,
        /** The text ends inside quotes. */
        UNCLOSED_QUOTE,
        /** A carriage return that no line feed follows. */
        LONE_RETURN,
        /** More fields than a record may have. */
        TOO_MANY_FIELDS
    }

    private final Fault fault;
    private final int offset;

    CsvSyntaxException(Fault fault, int offset) {
        super(fault + " at " + offset);
        this.fault = fault;
        this.offset = offset;
    }

    public Fault fault() {
        return fault;
    }

    /** Counted from the start of the array that was read. */
    public int offset() {
        return offset;
    }
}
