// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/**
 * Says whether a JSON text is spelled the way one ordinary writer would spell it throughout: no white space but one and the same style of
 * separators or indentation, each string with the fewest escapes, everything beyond ASCII either plain or escaped. Numbers stand as they are.
 *
 * <p>Two regular spellings of one value differ in style only, never in a single byte: where a text is regular, a changed byte changes the
 * value or makes the text irregular.
 */
public final class JsonSpelling {
    private static final int ASCII = 0x80;
    private static final int SPACE = 0x20;

    private final byte[] bytes;
    private final int end;
    private int at;
    private boolean regular = true;
    /** Spaces a level; -1 for one line; -2 until the first line break could stand. */
    private int indent = -2;
    /** 1 with a space, 0 without, -1 until the first. */
    private int afterComma = -1;
    private int afterColon = -1;
    private int escaped = -1;

    private JsonSpelling(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** @param value what the bytes {@code [from, to)} were parsed to; one line feed may follow it */
    public static boolean isRegular(byte[] bytes, int from, int to, JsonValue value) {
        JsonSpelling spelling = new JsonSpelling(bytes, from, to);
        spelling.value(value, 1);
        spelling.optional('\n');
        return spelling.regular && spelling.at == to;
    }

    private void value(JsonValue value, int level) {
        switch (value) {
            case JsonObject object -> object(object, level);
            case JsonArray array -> array(array, level);
            case JsonString string -> string(string.value());
            case JsonNumber number -> word(number.lexeme());
            case JsonBoolean flag -> word(Boolean.toString(flag.value()));
            case JsonNull nothing -> word("null");
        }
    }

    private void object(JsonObject object, int level) {
        expect('{');
        for (int i = 0; i < object.members().size() && regular; i++) {
            separate(i, level);
            string(object.members().get(i).name());
            expect(':');
            afterColon = space(afterColon);
            value(object.members().get(i).value(), level + 1);
        }
        close(object.members().isEmpty(), level, '}');
    }

    private void array(JsonArray array, int level) {
        expect('[');
        for (int i = 0; i < array.items().size() && regular; i++) {
            separate(i, level);
            value(array.items().get(i), level + 1);
        }
        close(array.items().isEmpty(), level, ']');
    }

    private void separate(int index, int level) {
        if (index > 0) {
            expect(',');
        }
        if (indent == -2) {
            indent = here() == '\n' ? spacesAfterBreak() : -1;
        }
        if (indent >= 0) {
            lineBreak(level);
        } else if (index > 0) {
            afterComma = space(afterComma);
        }
    }

    private void close(boolean empty, int level, char bracket) {
        if (!empty && indent >= 0) {
            lineBreak(level - 1);
        }
        expect(bracket);
    }

    private void lineBreak(int level) {
        expect('\n');
        for (int i = 0; i < level * indent && regular; i++) {
            expect(' ');
        }
    }

    private int spacesAfterBreak() {
        int spaces = 0;
        while (at + 1 + spaces < end && bytes[at + 1 + spaces] == ' ') {
            spaces++;
        }
        return spaces;
    }

    private int space(int known) {
        int now = here() == ' ' ? 1 : 0;
        regular &= known < 0 || known == now;
        at += now;
        return now;
    }

    private void string(String text) {
        expect('"');
        for (int i = 0; i < text.length() && regular; i++) {
            character(text, i);
        }
        expect('"');
    }

    private void character(String text, int index) {
        char c = text.charAt(index);
        if (c == '"' || c == '\\') {
            expect('\\');
            expect(c);
        } else if (c < SPACE) {
            control(c);
        } else if (c < ASCII) {
            expect(c);
        } else {
            beyondAscii(text, index, c);
        }
    }

    private void control(char c) {
        expect('\\');
        int letter = "\b\t\n\f\r".indexOf(c);
        if (letter >= 0) {
            expect("btnfr".charAt(letter));
        } else {
            word("u" + Hex.digits(c));
        }
    }

    private void beyondAscii(String text, int index, char c) {
        int now = here() == '\\' ? 1 : 0;
        boolean lone = Character.isSurrogate(c) && !paired(text, index, c);
        regular &= lone || escaped < 0 || escaped == now;
        escaped = lone ? escaped : now;
        if (now == 1) {
            word("\\u" + Hex.digits(c));
        } else if (!Character.isLowSurrogate(c)) {
            for (byte unit : Character.toString(text.codePointAt(index)).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                expect(unit & 0xFF);
            }
        }
    }

    private static boolean paired(String text, int index, char c) {
        return Character.isHighSurrogate(c) ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private void word(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            expect(ascii.charAt(i));
        }
    }

    private void expect(int unit) {
        regular &= here() == unit;
        at++;
    }

    private void optional(int unit) {
        at += here() == unit ? 1 : 0;
    }

    private int here() {
        return at < end ? bytes[at] & 0xFF : -1;
    }
}
