// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

/** Says that a stored payload does not give back the bytes that were compressed. An observation about the evidence, never an accident. */
public final class Undecodable extends Exception {
    private static final long serialVersionUID = 1;

    /** Why, as a stable word for the finding's argument. */
    public enum Reason {
        /** A compression byte other than 0, 1 and 2. */
        UNKNOWN_COMPRESSION("unknown-compression"),
        /** More than 1 GiB claimed or produced: the producer refuses it too. */
        TOO_LARGE("too-large"),
        /** The compressed bytes break the rules of their format. */
        MALFORMED("malformed"),
        /** The size stated in front of an LZ4 block is not the size of what it holds. */
        SIZE_DIFFERS("size-differs"),
        /** Bytes follow the compressed frame. */
        TRAILING_BYTES("trailing-bytes"),
        /** The stored payload is longer than this reader takes into memory; says nothing about the evidence. */
        READER_LIMIT("reader-limit");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private final Reason reason;

    public Undecodable(Reason reason) {
        super(reason.word(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
