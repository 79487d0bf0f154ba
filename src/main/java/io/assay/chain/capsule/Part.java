// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import io.assay.canon.Hex;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Bytes that go into a hash.
 *
 * @param value in the spelling of its kind; for results the number of the step
 */
public record Part(String name, Kind kind, String value) {
    private static final int DIGITS = 20;

    /** How the value is spelled. */
    public enum Kind {
        HEX("hex"), BASE64("base64"), UTF8("utf8"),
        /** Decimal digits; eight bytes, least significant first. */
        U64LE("u64le"),
        /** Four bytes of length, least significant first, and the bytes. */
        COUNTED_UTF8("countedUtf8"), COUNTED_BASE64("countedBase64"),
        /** The 32 bytes that a step gave. */
        STEP("step"),
        /** The 64 lower-case digits of what a step gave. */
        STEP_HEX("stepHex"),
        /** The event id of a step. */
        STEP_ID("stepId");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }

        /** Whether the value names a step. */
        boolean refers() {
            return this == STEP || this == STEP_HEX || this == STEP_ID;
        }
    }

    public static Part hex(String name, byte[] bytes) {
        return new Part(name, Kind.HEX, Hex.encode(bytes));
    }

    public static Part base64(String name, byte[] bytes) {
        return new Part(name, Kind.BASE64, Base64.getEncoder().encodeToString(bytes));
    }

    public static Part counted(String name, byte[] bytes) {
        return new Part(name, Kind.COUNTED_BASE64, Base64.getEncoder().encodeToString(bytes));
    }

    public static Part utf8(String name, String text) {
        return new Part(name, Kind.UTF8, text);
    }

    public static Part number(String name, long unsigned) {
        return new Part(name, Kind.U64LE, Long.toUnsignedString(unsigned));
    }

    /** The result of a step. */
    public static Part step(String name, int number) {
        return new Part(name, Kind.STEP, Integer.toString(number));
    }

    /** The bytes of a value that names no step; empty where it is not spelled in the one way of its kind. */
    public Optional<byte[]> bytes() {
        return switch (kind) {
            case HEX -> Hex.isLower(value) ? Hex.decode(value) : value.isEmpty() ? Optional.of(new byte[0]) : Optional.empty();
            case BASE64 -> base64();
            case UTF8 -> encoded();
            case U64LE -> number();
            case COUNTED_UTF8 -> encoded().map(Part::counted);
            case COUNTED_BASE64 -> base64().map(Part::counted);
            case STEP, STEP_HEX, STEP_ID -> Optional.empty();
        };
    }

    private Optional<byte[]> base64() {
        try {
            byte[] bytes = Base64.getDecoder().decode(value);
            return Base64.getEncoder().encodeToString(bytes).equals(value) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> encoded() {
        try {
            ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            return Optional.of(Arrays.copyOf(buffer.array(), buffer.limit()));
        } catch (CharacterCodingException unpaired) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> number() {
        boolean digits = !value.isEmpty() && value.length() <= DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || value.length() > 1 && value.charAt(0) == '0') {
            return Optional.empty();
        }
        if (value.length() == DIGITS && value.compareTo("18446744073709551615") > 0) {
            return Optional.empty();
        }
        return Optional.of(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(Long.parseUnsignedLong(value)).array());
    }

    private static byte[] counted(byte[] bytes) {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).put(bytes).array();
    }
}
