// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The bytes {@code json.dumps} of CPython gives for a parsed value. Producers written in Python hash these bytes, never the
 * bytes in the file: a verifier parses and dumps as they did. The letters are those of the Spanforge specification, section 1:
 * A {@link #compactUtf8}, B {@link #spacedAscii}, C {@link #compactAscii} (names sorted by code point, at every level) and
 * F {@link #indented} (names in source order). A repeated name counts once, with its last value. Members named in
 * {@code without} are left out of a top-level object, because a MAC cannot cover itself.
 */
public final class PythonJson {
    /** Digits of the longest integer CPython converts (sys.int_info.default_max_str_digits). */
    public static final int INTEGER_DIGITS = 4300;

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,99}");
    private static final int SPACE = 0x20;
    private static final int TILDE = 0x7E;

    /** Why a value that parses has no bytes in the form asked for; CPython raises UnicodeEncodeError or ValueError here. */
    public static final class Unencodable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        /** What cannot be written. */
        public enum Reason { UNPAIRED_SURROGATE, TOO_MANY_DIGITS, NOT_FINITE }

        Unencodable(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** The options of {@code json.dumps} that producers use together. */
    private enum Form {
        COMPACT_UTF8(",", ":", false, true),
        COMPACT_UTF8_BY_NUMBER(",", ":", false, true),
        SPACED_ASCII(", ", ": ", true, true),
        COMPACT_ASCII(",", ":", true, true),
        SPACED_UTF8(", ", ": ", false, true),
        COMPACT_PLAIN(",", ":", false, false),
        PLAIN(", ", ": ", true, false),
        COMPACT_PLAIN_ASCII(",", ":", true, false),
        INDENTED(",", ": ", true, false);

        private final String comma;
        private final String colon;
        private final boolean ascii;
        private final boolean sorted;

        Form(String comma, String colon, boolean ascii, boolean sorted) {
            this.comma = comma;
            this.colon = colon;
            this.ascii = ascii;
            this.sorted = sorted;
        }
    }

    /**
     * Code point order, which is the order of Python strings. UTF-16 order differs where a surrogate meets U+E000 to U+FFFF.
     */
    static final Comparator<String> BY_CODE_POINT = PythonJson::compare;

    private final Form form;
    private final StringBuilder out = new StringBuilder();

    private PythonJson(Form form) {
        this.form = form;
    }

    /** Form A: sorted names, {@code ,} and {@code :}, other scripts as UTF-8. */
    public static byte[] compactUtf8(JsonValue value) throws Unencodable {
        return compactUtf8(value, Set.of());
    }

    public static byte[] compactUtf8(JsonValue value, Set<String> without) throws Unencodable {
        return text(value, without, Form.COMPACT_UTF8).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * As A, but objects whose names are all whole numbers are sorted by number: what {@code json.dumps} gives for a dict with integer keys,
     * and never again once that dict was written and read.
     */
    public static byte[] compactUtf8ByNumber(JsonValue value) throws Unencodable {
        return text(value, Set.of(), Form.COMPACT_UTF8_BY_NUMBER).getBytes(StandardCharsets.UTF_8);
    }

    /** Form B: sorted names, a space after each comma and colon, other scripts escaped. */
    public static byte[] spacedAscii(JsonValue value) throws Unencodable {
        return spacedAscii(value, Set.of());
    }

    public static byte[] spacedAscii(JsonValue value, Set<String> without) throws Unencodable {
        return text(value, without, Form.SPACED_ASCII).getBytes(StandardCharsets.US_ASCII);
    }

    /** Form C: as B without the spaces. */
    public static byte[] compactAscii(JsonValue value) throws Unencodable {
        return compactAscii(value, Set.of());
    }

    public static byte[] compactAscii(JsonValue value, Set<String> without) throws Unencodable {
        return text(value, without, Form.COMPACT_ASCII).getBytes(StandardCharsets.US_ASCII);
    }

    /** Form F: names in source order, two spaces per level, other scripts escaped, no line feed at the end. */
    public static byte[] indented(JsonValue value) throws Unencodable {
        return indented(value, Set.of());
    }

    public static byte[] indented(JsonValue value, Set<String> without) throws Unencodable {
        return text(value, without, Form.INDENTED).getBytes(StandardCharsets.US_ASCII);
    }

    /** One line in source order with a space after each comma and colon, other scripts escaped: {@code json.dumps} with its defaults. */
    public static byte[] plain(JsonValue value) throws Unencodable {
        return plain(value, Set.of());
    }

    public static byte[] plain(JsonValue value, Set<String> without) throws Unencodable {
        return text(value, without, Form.PLAIN).getBytes(StandardCharsets.US_ASCII);
    }

    /** As B, other scripts as UTF-8. */
    public static byte[] spacedUtf8(JsonValue value, Set<String> without) throws Unencodable {
        return text(value, without, Form.SPACED_UTF8).getBytes(StandardCharsets.UTF_8);
    }

    /** As A, names in source order. */
    public static byte[] compactPlainUtf8(JsonValue value, Set<String> without) throws Unencodable {
        return text(value, without, Form.COMPACT_PLAIN).getBytes(StandardCharsets.UTF_8);
    }

    /** As {@link #plain} without the spaces: {@code json.dumps} with {@code separators=(",", ":")}. */
    public static byte[] compactPlainAscii(JsonValue value) throws Unencodable {
        return text(value, Set.of(), Form.COMPACT_PLAIN_ASCII).getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(JsonValue value, Set<String> without, Form form) throws Unencodable {
        return new PythonJson(form).write(value, without);
    }

    private String write(JsonValue value, Set<String> without) throws Unencodable {
        if (value instanceof JsonObject object) {
            object(object, without, 1);
        } else {
            value(value, 1);
        }
        return out.toString();
    }

    private void value(JsonValue value, int level) throws Unencodable {
        switch (value) {
            case JsonObject object -> object(object, Set.of(), level);
            case JsonArray array -> array(array, level);
            case JsonString string -> string(string.value());
            case JsonNumber number -> out.append(number(number));
            case JsonBoolean flag -> out.append(flag.value());
            case JsonNull nothing -> out.append("null");
        }
    }

    private void object(JsonObject object, Set<String> without, int level) throws Unencodable {
        Map<String, JsonValue> members = form.sorted ? new TreeMap<>(order(object)) : new LinkedHashMap<>();
        for (JsonMember member : object.members()) {
            if (!without.contains(member.name())) {
                members.put(member.name(), member.value());
            }
        }
        if (members.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        for (Iterator<Map.Entry<String, JsonValue>> rest = members.entrySet().iterator(); rest.hasNext();) {
            Map.Entry<String, JsonValue> member = rest.next();
            lineBreak(level);
            string(member.getKey());
            out.append(form.colon);
            value(member.getValue(), level + 1);
            out.append(rest.hasNext() ? form.comma : "");
        }
        lineBreak(level - 1);
        out.append('}');
    }

    private Comparator<String> order(JsonObject object) {
        boolean numbers = form == Form.COMPACT_UTF8_BY_NUMBER && object.members().stream().allMatch(member -> WHOLE.matcher(member.name()).matches());
        return numbers ? Comparator.comparing(BigInteger::new) : BY_CODE_POINT;
    }

    private void array(JsonArray array, int level) throws Unencodable {
        if (array.items().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (int i = 0; i < array.items().size(); i++) {
            out.append(i == 0 ? "" : form.comma);
            lineBreak(level);
            value(array.items().get(i), level + 1);
        }
        lineBreak(level - 1);
        out.append(']');
    }

    private void lineBreak(int level) {
        if (form == Form.INDENTED) {
            out.append('\n').repeat("  ", level);
        }
    }

    private static String number(JsonNumber number) throws Unencodable {
        String lexeme = number.lexeme();
        if (!number.isInteger()) {
            return PythonFloat.repr(number.toDouble());
        }
        if (lexeme.length() - (lexeme.charAt(0) == '-' ? 1 : 0) > INTEGER_DIGITS) {
            throw new Unencodable(Unencodable.Reason.TOO_MANY_DIGITS);
        }
        return lexeme.equals("-0") ? "0" : lexeme;
    }

    private void string(String text) throws Unencodable {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < SPACE) {
                escape(c);
            } else if (c <= TILDE) {
                out.append(c);
            } else if (form.ascii) {
                unit(c);
            } else {
                out.append(c);
                if (Character.isSurrogate(c)) {
                    i = pair(text, i);
                }
            }
        }
        out.append('"');
    }

    private int pair(String text, int high) throws Unencodable {
        int low = high + 1;
        if (low == text.length() || !Character.isSurrogatePair(text.charAt(high), text.charAt(low))) {
            throw new Unencodable(Unencodable.Reason.UNPAIRED_SURROGATE);
        }
        out.append(text.charAt(low));
        return low;
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> unit(c);
        }
    }

    private void unit(char c) {
        out.append("\\u").append(Hex.digits(c));
    }

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // the units may be the second halves of two pairs whose first halves are equal
                int start = i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
                int order = Integer.compare(a.codePointAt(start), b.codePointAt(start));
                return order != 0 ? order : Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
