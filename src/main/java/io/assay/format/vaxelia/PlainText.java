// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Tells text from ciphertext, and gives the texts inside a decision. */
final class PlainText {
    private static final int LEAST = 8;

    private PlainText() {}

    /**
     * Whether the bytes begin like a JSON object and are text to their end: a decision that was cut, or several of them line by line. Of sealed
     * entries of 28 bytes, the shortest there are, fewer than one in 10^10 look so.
     */
    static boolean looksLikeJson(byte[] bytes) {
        if (bytes.length < LEAST || bytes[0] != '{') {
            return false;
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' || one == 0x7f) {
                return false;
            }
        }
        return isUtf8(bytes, bytes.length) || isUtf8(bytes, bytes.length - 1) || isUtf8(bytes, bytes.length - 2) || isUtf8(bytes, bytes.length - 3);
    }

    /** A cut may fall inside a character. */
    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)) != null;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Every text of a value, names of members included. */
    static Stream<String> of(JsonValue value) {
        return switch (value) {
            case JsonString text -> Stream.of(text.value());
            case JsonArray array -> array.items().stream().flatMap(PlainText::of);
            case JsonObject object -> object.members().stream().flatMap(member -> Stream.concat(Stream.of(member.name()), of(member.value())));
            default -> Stream.empty();
        };
    }
}
