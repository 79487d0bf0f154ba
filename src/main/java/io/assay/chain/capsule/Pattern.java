// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import java.util.Arrays;
import java.util.List;

/**
 * What the parts of a step have to be, as words: {@code name:kind}, with the number of bytes after a {@code hex}, and {@code =value} where the value is
 * given; with a question mark between two that may stand there. Results of steps are those of the step before.
 */
record Pattern(boolean keyed, List<String> words) {
    static Pattern sha256(String words) {
        return new Pattern(false, List.of(words.split(" ")));
    }

    static Pattern hmac(String words) {
        return new Pattern(true, List.of(words.split(" ")));
    }

    /** Whether the parts are these; {@code before} is the number of the step that results have to be of. */
    boolean fits(List<Part> parts, int before) {
        if (parts.size() != words.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (Arrays.stream(words.get(i).split("\\?")).noneMatch(word -> fits(word, part, before))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String word, Part part, int before) {
        String name = word.substring(0, word.indexOf(':'));
        int given = word.indexOf('=');
        String kind = word.substring(name.length() + 1, given < 0 ? word.length() : given);
        String plain = kind.replaceAll("[0-9]+$", "");
        boolean sized = kind.startsWith("hex") && !plain.equals(kind);
        if (!part.name().equals(name) || !part.kind().word().equals(sized ? plain : kind) || given >= 0 && !part.value().equals(word.substring(given + 1))) {
            return false;
        }
        if (part.kind().refers()) {
            return part.value().equals(Integer.toString(before));
        }
        int size = sized ? Integer.parseInt(kind.substring(plain.length())) : -1;
        return part.bytes().filter(bytes -> size < 0 || bytes.length == size).isPresent();
    }
}
