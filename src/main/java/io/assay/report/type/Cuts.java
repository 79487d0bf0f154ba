// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a word that is too long for its line may be cut: identifiers and paths after their separators, digests after every eighth digit,
 * and so that the lines are of one length.
 */
final class Cuts {
    private static final String SEPARATORS = "/\\._-:,;=@&?#|+)]}";
    private static final int GROUP = 8;
    private static final int DIGEST = 24;
    private static final int HALF = 32;

    private Cuts() {
    }

    /** The word in pieces that should stay whole; together they are the word. */
    static List<String> pieces(String word) {
        if (isDigest(word)) {
            return every(word, GROUP);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < word.length(); i++) {
            boolean after = SEPARATORS.indexOf(word.charAt(i - 1)) >= 0 && SEPARATORS.indexOf(word.charAt(i)) < 0;
            if (after || word.charAt(i) == '[' || word.charAt(i) == '(') {
                pieces.add(word.substring(from, i));
                from = i;
            }
        }
        pieces.add(word.substring(from));
        return pieces.stream().flatMap(piece -> isDigest(piece) ? every(piece, GROUP).stream() : Stream.of(piece)).toList();
    }

    /** Whether a word is a long run of hexadecimal digits. */
    static boolean isDigest(String word) {
        return word.length() >= DIGEST && word.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
    }

    /** Of a digest, the digits that should stand on one line where it cannot stand on one whole; any other word as it is. */
    static String half(String word) {
        String digits = word.substring(algorithm(word).length());
        return isDigest(digits) ? digits.substring(0, digitsPerLine(digits.length(), Math.max(digits.length() / 2, HALF))) : word;
    }

    /** The name of the algorithm that stands before a digest, with its colon, such as {@code sha256:}; empty for any other word. */
    static String algorithm(String word) {
        int colon = word.lastIndexOf(':') + 1;
        return colon > 0 && isDigest(word.substring(colon)) ? word.substring(0, colon) : "";
    }

    /** How many digits of a digest stand on each line when at most {@code fitting} fit: whole groups, evenly spread. */
    static int digitsPerLine(int length, int fitting) {
        int capacity = Math.max(GROUP, fitting - fitting % GROUP);
        int lines = (length + capacity - 1) / capacity;
        int even = (length + lines - 1) / lines;
        return Math.min(capacity, (even + GROUP - 1) / GROUP * GROUP);
    }

    static List<String> every(String word, int length) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < word.length(); i += length) {
            pieces.add(word.substring(i, Math.min(word.length(), i + length)));
        }
        return pieces;
    }
}
