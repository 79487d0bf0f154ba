// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The postcard wire format, as far as audit events use it (postcard specification, version 1): LEB128 numbers, length before bytes, one byte
 * before an option, fields without names.
 */
final class Postcard {
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** An unsigned number, seven bits a byte, lowest first. */
    Postcard number(long value) {
        long left = value;
        while ((left & ~LOW) != 0) {
            out.write((int) (left & LOW) | MORE);
            left >>>= 7;
        }
        out.write((int) left);
        return this;
    }

    Postcard text(String text) {
        return sized(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes with their number before them, as a UUID is written too. */
    Postcard sized(byte[] bytes) {
        number(bytes.length);
        return raw(bytes);
    }

    Postcard raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Postcard flag(boolean value) {
        out.write(value ? 1 : 0);
        return this;
    }

    Postcard optional(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
