// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.JsonValues;
import io.assay.canon.PythonFloat;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes values that canonical forms stumble over, writes them as the producer would, and damages what was written. */
final class HostileJson {
    private static final String[] CHARACTERS = {"a", "b", "Z", "0", "9", " ", "!", "\"", "\\", "/", "\u0000", "\b", "\t", "\n", "\f", "\r", "\u001f", "\u007f",
        "\u0080", "é", "ß", "\u0fff", "\u2028", "\ud7ff", "\ue000", "\uffff", "\ud800\udc00", "😀", "\udbff\udfff", "aaaaaaaa", "prefixed"};
    private static final String[] TOKENS = {"\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\r", "\t", "0", "-", "-0", "1.0", "1.10", "1e5", "1E400", "1e+16",
        "0.00001", "1e-05", "NaN", "Infinity", "true", "null", "\\u00e9", "\\ud800", "\\u001F", "\\u001f", "\\u0009", "\\/", "\\b", "\u00c3",
        "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080", "\u00c0\u00af", "\"a\":1,", "\"\":", "{}", "[]", "9007199254740993.0", "0.30000000000000005"};

    private final SplittableRandom random;
    private boolean escapedNames = true;

    HostileJson(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Whether names may need escapes, which the scanner leaves to the exact path. */
    HostileJson escapedNames(boolean wanted) {
        escapedNames = wanted;
        return this;
    }

    Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            members.put(name(), value(depth));
        }
        return members;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> text();
            case 1 -> number();
            case 2 -> random.nextLong() >> random.nextInt(64);
            case 3 -> new BigInteger(random.nextInt(1, 90), new java.util.Random(random.nextLong())).negate();
            case 4 -> random.nextBoolean();
            case 5 -> null;
            case 6 -> object(depth - 1);
            default -> array(depth - 1);
        };
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(depth));
        }
        return items;
    }

    private Double number() {
        double value = switch (random.nextInt(4)) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextLong(1_000_000_000_000_000_000L) / Math.pow(10, random.nextInt(24));
            case 2 -> random.nextDouble();
            default -> random.nextInt(100_000) / 1000.0;
        };
        return Double.isFinite(value) ? value : 0.5;
    }

    private String name() {
        String name = text();
        return escapedNames || name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\') ? name : "k" + random.nextInt(100);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    byte[] written(Map<String, Object> value) {
        try {
            return PythonJson.compactUtf8(JsonValues.of(value));
        } catch (Unencodable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes with one to three small changes between {@code from} and the end. */
    byte[] damaged(byte[] bytes, int from) {
        byte[] result = bytes;
        for (int i = random.nextInt(1, 4); i > 0 && result.length > from; i--) {
            int at = random.nextInt(from, result.length);
            result = switch (random.nextInt(5)) {
                case 0 -> flipped(result, at);
                case 1 -> spliced(result, at, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.ISO_8859_1));
                case 2 -> spliced(result, at, Math.min(result.length, at + random.nextInt(1, 4)), new byte[0]);
                case 3 -> spliced(result, at, at, Arrays.copyOfRange(result, at, Math.min(result.length, at + random.nextInt(1, 30))));
                default -> spliced(result, at, Math.min(result.length, at + 1), number(random.nextLong(1_000_000_000_000_000_000L)));
            };
        }
        return result;
    }

    /** Digits with a point somewhere, or the text of the double next to a short one: spellings near Python's own. */
    private byte[] number(long digits) {
        String text = Long.toString(digits);
        int point = random.nextInt(1, text.length() + 1);
        String spelled = random.nextBoolean() ? text.substring(0, point) + "." + text.substring(point) + "0".repeat(random.nextInt(2))
            : PythonFloat.repr(Math.nextUp(random.nextInt(1000) / 100.0));
        return spelled.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + middle.length);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }
}
