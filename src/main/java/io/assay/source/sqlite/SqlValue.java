// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

/** One value with the storage class that SQLite recorded for it, whatever type the column was declared with. */
public sealed interface SqlValue {
    /** An integer of 64 signed bits. */
    record Whole(long value) implements SqlValue {}

    /** An IEEE 754 double; never NaN, which SQLite stores as NULL. */
    record Real(double value) implements SqlValue {}

    /** A text. Bytes that are not in the encoding of the database are replaced; {@link SqlCursor#bytes} has them as they are. */
    record Text(String value) implements SqlValue {}

    /** Bytes as stored. The array belongs to the receiver. */
    record Blob(byte[] value) implements SqlValue {}

    /** No value. */
    record Null() implements SqlValue {}

    /** The value where it is a text; empty otherwise. */
    default java.util.Optional<String> text() {
        return this instanceof Text text ? java.util.Optional.of(text.value()) : java.util.Optional.empty();
    }

    /** The value where it is an integer; empty otherwise. */
    default java.util.OptionalLong whole() {
        return this instanceof Whole whole ? java.util.OptionalLong.of(whole.value()) : java.util.OptionalLong.empty();
    }
}
