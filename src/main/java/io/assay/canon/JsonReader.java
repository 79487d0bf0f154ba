// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads JSON from raw UTF-8 bytes: RFC 8259 to the letter, with its own proof that the bytes are UTF-8, and a cap on depth
 * that keeps the stack safe. Everything a verifier later needs stays in the tree: byte spans, spelling of numbers, repeated
 * names. What is not JSON is a checked {@link JsonSyntaxException}, because in evidence that is an observation, not an accident.
 */
public final class JsonReader {
    private static final int[] BOM = {0xEF, 0xBB, 0xBF};

    private final byte[] bytes;
    private final int end;
    private final JsonDialect dialect;
    private int at;

    private JsonReader(byte[] bytes, int from, int to, JsonDialect dialect) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        this.dialect = dialect;
    }

    public static JsonValue parse(byte[] bytes) throws JsonSyntaxException {
        return parse(bytes, 0, bytes.length, JsonDialect.STRICT);
    }

    public static JsonValue parse(byte[] bytes, int from, int to) throws JsonSyntaxException {
        return parse(bytes, from, to, JsonDialect.STRICT);
    }

    /** Reads the one value that fills {@code bytes[from, to)}, white space around it allowed. */
    public static JsonValue parse(byte[] bytes, int from, int to, JsonDialect dialect) throws JsonSyntaxException {
        JsonReader reader = new JsonReader(bytes, from, to, dialect);
        if (reader.startsWithBom()) {
            throw new JsonSyntaxException(JsonFault.BOM, from);
        }
        JsonValue value = reader.value(0);
        reader.skipSpace();
        if (reader.at < to) {
            throw new JsonSyntaxException(JsonFault.TRAILING_BYTES, reader.at);
        }
        return value;
    }

    /** Every repeated member name in the tree, in source order of the later occurrence's object. */
    public static List<DuplicateName> duplicates(JsonValue value) {
        List<DuplicateName> found = new ArrayList<>();
        collect(value, "", found);
        return found;
    }

    private static void collect(JsonValue value, String path, List<DuplicateName> found) {
        switch (value) {
            case JsonObject object -> {
                Set<String> seen = new HashSet<>();
                for (JsonMember member : object.members()) {
                    if (!seen.add(member.name())) {
                        found.add(new DuplicateName(path, member.name(), member.nameFrom()));
                    }
                    if (member.value() instanceof JsonObject || member.value() instanceof JsonArray) {
                        collect(member.value(), path + "/" + member.name().replace("~", "~0").replace("/", "~1"), found);
                    }
                }
            }
            case JsonArray array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    if (array.items().get(i) instanceof JsonObject || array.items().get(i) instanceof JsonArray) {
                        collect(array.items().get(i), path + "/" + i, found);
                    }
                }
            }
            default -> { }
        }
    }

    private boolean startsWithBom() {
        return end - at >= BOM.length && (bytes[at] & 0xFF) == BOM[0] && (bytes[at + 1] & 0xFF) == BOM[1] && (bytes[at + 2] & 0xFF) == BOM[2];
    }

    private JsonValue value(int depth) throws JsonSyntaxException {
        skipSpace();
        int from = at;
        int c = here();
        return switch (c) {
            case '{' -> object(from, deeper(depth));
            case '[' -> array(from, deeper(depth));
            case '"' -> new JsonString(string(), from, at);
            case 't' -> new JsonBoolean(true, from, literal("true"));
            case 'f' -> new JsonBoolean(false, from, literal("false"));
            case 'n' -> new JsonNull(from, literal("null"));
            default -> number(from, c);
        };
    }

    private int deeper(int depth) throws JsonSyntaxException {
        if (depth == dialect.depth()) {
            throw new JsonSyntaxException(JsonFault.TOO_DEEP, at);
        }
        return depth + 1;
    }

    private JsonObject object(int from, int depth) throws JsonSyntaxException {
        List<JsonMember> members = new ArrayList<>();
        at++;
        skipSpace();
        if (here() == '}') {
            at++;
            return new JsonObject(members, from, at);
        }
        while (true) {
            skipSpace();
            int nameFrom = at;
            expect('"');
            String name = string();
            int nameTo = at;
            skipSpace();
            expect(':');
            at++;
            members.add(new JsonMember(name, nameFrom, nameTo, value(depth)));
            if (closed('}')) {
                return new JsonObject(members, from, at);
            }
        }
    }

    private JsonArray array(int from, int depth) throws JsonSyntaxException {
        List<JsonValue> items = new ArrayList<>();
        at++;
        skipSpace();
        if (here() == ']') {
            at++;
            return new JsonArray(items, from, at);
        }
        while (true) {
            items.add(value(depth));
            if (closed(']')) {
                return new JsonArray(items, from, at);
            }
        }
    }

    /** Steps over a comma (false) or over the closing bracket (true); anything else is refused. */
    private boolean closed(char bracket) throws JsonSyntaxException {
        skipSpace();
        int c = here();
        if (c != ',' && c != bracket) {
            throw new JsonSyntaxException(JsonFault.UNEXPECTED_BYTE, at);
        }
        at++;
        return c == bracket;
    }

    private String string() throws JsonSyntaxException {
        JsonText text = new JsonText(bytes, at + 1, end);
        String value = text.read();
        at = text.after();
        return value;
    }

    private int literal(String word) throws JsonSyntaxException {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
            at++;
        }
        return at;
    }

    private JsonNumber number(int from, int first) throws JsonSyntaxException {
        String word = dialect.nonFinite() ? nonFinite(first) : "";
        if (!word.isEmpty()) {
            return new JsonNumber(word, from, literal(word));
        }
        if (first != '-' && !digit(first)) {
            throw new JsonSyntaxException(JsonFault.UNEXPECTED_BYTE, at);
        }
        if (first == '-') {
            at++;
        }
        int digits = at;
        digits();
        if (bytes[digits] == '0' && at - digits > 1) {
            throw new JsonSyntaxException(JsonFault.BAD_NUMBER, digits);
        }
        return new JsonNumber(fractionAndExponent(from), from, at);
    }

    private String nonFinite(int first) {
        return switch (first) {
            case 'N' -> "NaN";
            case 'I' -> "Infinity";
            case '-' -> at + 1 < end && bytes[at + 1] == 'I' ? "-Infinity" : "";
            default -> "";
        };
    }

    private String fractionAndExponent(int from) throws JsonSyntaxException {
        if (at < end && bytes[at] == '.') {
            at++;
            digits();
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            digits();
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private void digits() throws JsonSyntaxException {
        int start = at;
        while (at < end && digit(bytes[at])) {
            at++;
        }
        if (at == start) {
            throw new JsonSyntaxException(at < end ? JsonFault.BAD_NUMBER : JsonFault.TRUNCATED, at);
        }
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private int here() throws JsonSyntaxException {
        if (at >= end) {
            throw new JsonSyntaxException(JsonFault.TRUNCATED, end);
        }
        return bytes[at];
    }

    private void expect(char c) throws JsonSyntaxException {
        if (here() != c) {
            throw new JsonSyntaxException(JsonFault.UNEXPECTED_BYTE, at);
        }
    }

    private void skipSpace() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }
}
