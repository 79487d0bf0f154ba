// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

/** Shortens what only its ends identify: names of files, ids and hashes. The whole stays one click away. */
public final class Shorten {
    private static final int GROUP = 8;
    private static final int MOST_NAME = 16;

    private Shorten() {}

    /** Keeps both ends: {@code halluccheck…20261120.zip}. Never splits a surrogate pair. */
    public static String middle(String text, int most) {
        int[] points = text.codePoints().toArray();
        if (points.length <= most) {
            return text;
        }
        int head = most / 2;
        int tail = most - head - 1;
        return new String(points, 0, head) + "…" + new String(points, points.length - tail, tail);
    }

    /** The last part of a path with either separator. */
    public static String fileName(String path) {
        String trimmed = path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
        int at = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
        return trimmed.substring(at + 1);
    }

    /** Whether a text is nothing but hexadecimal digits and long enough to be a hash. */
    public static boolean isHash(String text) {
        return text.length() >= 32 && text.length() % 2 == 0 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    /** Where the digits of a hash begin: behind the name of an algorithm as in {@code sha256:…}, else at the start; -1 where it is no hash. */
    public static int digitsOf(String value) {
        int colon = value.lastIndexOf(':');
        return colon <= MOST_NAME && isHash(value.substring(colon + 1)) ? colon + 1 : -1;
    }

    /** Digits in groups of eight, parted by blanks; the name of an algorithm stands before them. */
    public static String grouped(String value) {
        int start = Math.max(0, digitsOf(value));
        String hex = value.substring(start);
        return (start == 0 ? "" : value.substring(0, start) + " ") + groups(hex);
    }

    private static String groups(String hex) {
        var groups = new StringBuilder();
        for (int i = 0; i < hex.length(); i += GROUP) {
            groups.append(i == 0 ? "" : " ").append(hex, i, Math.min(hex.length(), i + GROUP));
        }
        return groups.toString();
    }
}
