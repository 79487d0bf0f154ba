// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.format.spanforge.EventLine;
import java.util.Optional;

/**
 * Finds the model that a payload names ({@code model_id}, else the name of {@code model}) without making a tree of it. Only for payloads that the scanner
 * accepted: canonical JSON, names in order, each once.
 */
final class PayloadModel {
    private PayloadModel() {}

    /** Looks at members that come before the letter n; {@code payload} is the offset of the brace. */
    static Optional<String> of(byte[] bytes, int payload) {
        Optional<String> named = Optional.empty();
        int at = payload + 1;
        while (bytes[at] == '"' && bytes[at + 1] <= 'm') {
            int end = quote(bytes, at + 1);
            int value = end + 2;
            if (is(bytes, at, end, "model_id") && bytes[value] == '"') {
                return Optional.of(EventLine.text(bytes, value + 1, quote(bytes, value + 1)));
            } else if (is(bytes, at, end, "model") && bytes[value] == '{') {
                named = name(bytes, value + 1);
            }
            int after = skip(bytes, value);
            at = bytes[after] == ',' ? after + 1 : after;
        }
        return named;
    }

    private static Optional<String> name(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == '"') {
            int end = quote(bytes, at + 1);
            if (is(bytes, at, end, "name")) {
                return bytes[end + 2] == '"' ? Optional.of(EventLine.text(bytes, end + 3, quote(bytes, end + 3))) : Optional.empty();
            }
            int after = skip(bytes, end + 2);
            at = bytes[after] == ',' ? after + 1 : after;
        }
        return Optional.empty();
    }

    /** Whether the name between the quote at {@code from} and the one at {@code end} is this one. */
    private static boolean is(byte[] bytes, int from, int end, String name) {
        if (end - from - 1 != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + 1 + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Offset of the quote that ends the text at {@code at}. */
    private static int quote(byte[] bytes, int at) {
        int p = at;
        while (bytes[p] != '"') {
            p += bytes[p] == '\\' ? 2 : 1;
        }
        return p;
    }

    /** Offset after the value at {@code at}; the scanner has proved that there is one. */
    private static int skip(byte[] bytes, int at) {
        int depth = 0;
        int p = at;
        do {
            int c = bytes[p];
            if (c == '"') {
                p = quote(bytes, p + 1);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            p++;
        } while (depth > 0 || bytes[p] != ',' && bytes[p] != '}' && bytes[p] != ']');
        return p;
    }
}
