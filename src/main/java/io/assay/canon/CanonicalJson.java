// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import io.assay.canon.PythonJson.Unencodable;
import io.assay.canon.PythonJson.Unencodable.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the canonical form of RFC 8785 (JCS): names sorted by UTF-16 unit, no white space, numbers as ECMAScript prints
 * doubles, the least escaping, UTF-8.
 *
 * <p>{@link #bytes(JsonValue)} is for evidence and refuses what the RFC refuses. {@link #bytes(Object)} is for what Assay itself
 * has to say, which quotes hostile evidence and must always be written: an unpaired surrogate becomes its escape, as in
 * ECMAScript's JSON.stringify, and a whole number beyond ±(2^53 − 1), which no double carries, becomes a string (RFC 7493
 * section 2.2).
 */
public final class CanonicalJson {
    private static final long MOST_EXACT = (1L << 53) - 1;
    private static final int PLAIN_UP_TO = 21;
    private static final int PLAIN_ABOVE = -6;
    private static final int SPACE = 0x20;
    /** Whole numbers of so many letters stand as they are spelled: JSON lets none begin with 0, and a double carries each. */
    private static final int SHORT = 15;
    /** So many members are put in order one by one. */
    private static final int FEW = 24;

    private final StringBuilder out = new StringBuilder();
    private final boolean strict;

    private CanonicalJson(boolean strict) {
        this.strict = strict;
    }

    /** The canonical bytes of parsed evidence; a repeated name counts once, with its last value. */
    public static byte[] bytes(JsonValue value) throws Unencodable {
        CanonicalJson writer = new CanonicalJson(true);
        writer.value(value);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The canonical bytes of a value built in code, see {@link JsonValues#of}.
     *
     * @throws IllegalArgumentException for doubles that are not finite and for classes without a JSON form
     */
    public static byte[] bytes(Object value) {
        CanonicalJson writer = new CanonicalJson(false);
        try {
            writer.value(JsonValues.of(value));
        } catch (Unencodable e) {
            throw new IllegalArgumentException(e);
        }
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text ECMAScript gives a finite double (ECMA-262, Number::toString). */
    public static String number(double value) throws Unencodable {
        if (!Double.isFinite(value)) {
            throw new Unencodable(Reason.NOT_FINITE);
        }
        if (value == 0) {
            return "0";
        }
        PythonFloat.Digits shortest = PythonFloat.shortest(Math.abs(value));
        return (value < 0 ? "-" : "") + layout(shortest.digits(), shortest.point());
    }

    private static String layout(String digits, int point) {
        int count = digits.length();
        if (point > PLAIN_UP_TO || point <= PLAIN_ABOVE) {
            String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return mantissa + (point > 0 ? "e+" : "e") + (point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return count <= point ? digits + "0".repeat(point - count) : digits.substring(0, point) + "." + digits.substring(point);
    }

    private void value(JsonValue value) throws Unencodable {
        switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case JsonString string -> string(string.value());
            case JsonNumber number -> number(number);
            case JsonBoolean flag -> out.append(flag.value());
            case JsonNull nothing -> out.append("null");
        }
    }

    private void object(JsonObject object) throws Unencodable {
        char before = '{';
        for (JsonMember member : sorted(object.members())) {
            out.append(before);
            string(member.name());
            out.append(':');
            value(member.value());
            before = ',';
        }
        out.append(object.members().isEmpty() ? "{}" : "}");
    }

    /** Members by name, each name once. */
    private static Collection<JsonMember> sorted(List<JsonMember> members) {
        boolean rising = true;
        for (int i = 1; i < members.size() && rising; i++) {
            rising = members.get(i - 1).name().compareTo(members.get(i).name()) < 0;
        }
        if (rising) {
            return members;
        }
        if (members.size() > FEW) {
            Map<String, JsonMember> byName = new TreeMap<>(Comparator.naturalOrder());
            members.forEach(member -> byName.put(member.name(), member));
            return byName.values();
        }
        List<JsonMember> sorted = new ArrayList<>(members.size());
        for (JsonMember member : members) {
            insert(sorted, member);
        }
        return sorted;
    }

    private static void insert(List<JsonMember> sorted, JsonMember member) {
        int at = sorted.size();
        while (at > 0 && sorted.get(at - 1).name().compareTo(member.name()) > 0) {
            at--;
        }
        if (at > 0 && sorted.get(at - 1).name().equals(member.name())) {
            sorted.set(at - 1, member);
        } else {
            sorted.add(at, member);
        }
    }

    private void array(JsonArray array) throws Unencodable {
        char before = '[';
        for (JsonValue item : array.items()) {
            out.append(before);
            value(item);
            before = ',';
        }
        out.append(array.items().isEmpty() ? "[]" : "]");
    }

    private void number(JsonNumber number) throws Unencodable {
        if (number.lexeme().length() <= SHORT && number.isInteger() && !number.lexeme().equals("-0")) {
            out.append(number.lexeme());
        } else if (!strict && number.isInteger() && !carried(number)) {
            out.append('"').append(number.lexeme()).append('"');
        } else {
            out.append(number(number.toDouble()));
        }
    }

    private static boolean carried(JsonNumber integer) {
        return Math.abs(integer.toDouble()) <= MOST_EXACT && integer.exact().abs().longValue() <= MOST_EXACT;
    }

    private void string(String text) throws Unencodable {
        out.append('"');
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        out.append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < SPACE || c == '"' || c == '\\') {
                escape(c);
            } else if (!Character.isSurrogate(c)) {
                out.append(c);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (strict) {
                throw new Unencodable(Reason.UNPAIRED_SURROGATE);
            } else {
                out.append("\\u").append(Hex.digits(c));
            }
        }
        out.append('"');
    }

    private static boolean isPlain(char c) {
        return c >= SPACE && c != '"' && c != '\\' && !Character.isSurrogate(c);
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
            default -> out.append("\\u").append(Hex.digits(c));
        }
    }
}
