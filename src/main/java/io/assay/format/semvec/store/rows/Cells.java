// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqlValue;
import io.assay.source.sqlite.SqliteException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the values of one row strictly: a number in a column of texts, or a text that is no UTF-8, is no value. */
public final class Cells {
    private final SqlCursor rows;
    private final boolean utf8;

    Cells(SqlCursor rows, boolean utf8) {
        this.rows = rows;
        this.utf8 = utf8;
    }

    /** The bytes of a text in UTF-8; empty for NULL, another storage class, or bytes that are no UTF-8. */
    public Optional<byte[]> utf8(int column) throws SqliteException {
        Optional<String> text = rows.value(column).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = utf8 ? rows.bytes(column) : text.get().getBytes(StandardCharsets.UTF_8);
        return isUtf8(bytes) ? Optional.of(bytes) : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    public Optional<String> text(int column) throws SqliteException {
        return utf8(column).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public OptionalLong whole(int column) throws SqliteException {
        return rows.value(column).whole();
    }

    public Optional<byte[]> blob(int column) throws SqliteException {
        return rows.value(column) instanceof SqlValue.Blob blob ? Optional.of(blob.value()) : Optional.empty();
    }

    public boolean isNull(int column) throws SqliteException {
        return rows.value(column) instanceof SqlValue.Null;
    }

    public SqlValue value(int column) throws SqliteException {
        return rows.value(column);
    }
}
