// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.der;

/**
 * Says that bytes are not the ASN.1 they should be, at which offset, and in which of a few ways. Never holds the bytes.
 */
public final class DerFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** The ways in which encodings go wrong. */
    public enum Kind {
        /** A tag or a length that cannot be, or that points beyond the end. */
        BROKEN,
        /** More bytes follow the value. */
        TRAILING_BYTES,
        /** Nested deeper, or longer, than anything honest. */
        LIMIT,
        /** Readable, but not the one canonical encoding of its value. */
        NOT_DER,
        /** A readable value that is not of the demanded type. */
        OTHER_TYPE
    }

    private final Kind kind;
    private final int offset;

    public DerFault(Kind kind, int offset) {
        super(kind + " at byte " + offset);
        this.kind = kind;
        this.offset = offset;
    }

    public DerFault(Kind kind, int offset, Throwable cause) {
        super(kind + " at byte " + offset, cause);
        this.kind = kind;
        this.offset = offset;
    }

    public Kind kind() {
        return kind;
    }

    /** Offset of the value at fault from the start of what was read; 0 where the parser does not say. */
    public int offset() {
        return offset;
    }
}
