// SPDX-License-Identifier: Apache-2.0
package io.assay.canon.serde;

import io.assay.canon.Hex;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * JSON as Rust's serde_json writes it: members in the order of the source, other scripts raw, the short escapes and {@code \}{@code u00xx}
 * in lower case for other control characters; on one line without spaces, or pretty with an indent and {@code ": "}.
 *
 * <p>Numbers keep the spelling they came with, so writing what was read gives the same bytes exactly where the reader's freedom (white
 * space, escapes) was not used.
 */
public final class SerdeJson {
    private static final int SPACE = 0x20;

    private final StringBuilder out = new StringBuilder();
    private final int indent;

    private SerdeJson(int indent) {
        this.indent = indent;
    }

    /** One line, no spaces. */
    public static byte[] compact(JsonValue value) {
        return written(value, 0);
    }

    /** A line for each value, {@code indent} spaces a level (serde_json itself: 2); empty arrays and objects on one line. */
    public static byte[] pretty(JsonValue value, int indent) {
        return written(value, indent);
    }

    private static byte[] written(JsonValue value, int indent) {
        SerdeJson writer = new SerdeJson(indent);
        writer.value(value, 0);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(JsonValue value, int level) {
        switch (value) {
            case JsonObject object -> object(object, level + 1);
            case JsonArray array -> array(array, level + 1);
            case JsonString string -> string(string.value());
            case JsonNumber number -> out.append(number.lexeme());
            case JsonBoolean flag -> out.append(flag.value());
            case JsonNull nothing -> out.append("null");
        }
    }

    private void object(JsonObject object, int level) {
        out.append('{');
        for (Iterator<JsonMember> rest = object.members().iterator(); rest.hasNext();) {
            JsonMember member = rest.next();
            lineBreak(level);
            string(member.name());
            out.append(indent > 0 ? ": " : ":");
            value(member.value(), level);
            out.append(rest.hasNext() ? "," : "");
        }
        if (!object.members().isEmpty()) {
            lineBreak(level - 1);
        }
        out.append('}');
    }

    private void array(JsonArray array, int level) {
        out.append('[');
        for (Iterator<JsonValue> rest = array.items().iterator(); rest.hasNext();) {
            lineBreak(level);
            value(rest.next(), level);
            out.append(rest.hasNext() ? "," : "");
        }
        if (!array.items().isEmpty()) {
            lineBreak(level - 1);
        }
        out.append(']');
    }

    private void lineBreak(int level) {
        if (indent > 0) {
            out.append('\n').repeat(' ', level * indent);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(c);
            }
        }
        out.append('"');
    }

    private void plain(char c) {
        if (c < SPACE) {
            out.append("\\u").append(Hex.digits(c));
        } else {
            out.append(c);
        }
    }
}
