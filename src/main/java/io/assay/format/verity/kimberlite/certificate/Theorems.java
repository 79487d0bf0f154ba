// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.certificate;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The theorems of a TLA+ specification, counted as the product counts them: a line that begins with THEOREM after trimming is one; it is
 * proven where a PROOF follows, before the next theorem, that has a step ({@code <} or {@code BY}) and is not OMITTED.
 */
record Theorems(int total, int proven) {
    static Theorems in(byte[] specification) {
        List<String> lines = new String(specification, StandardCharsets.UTF_8).lines().map(String::strip).toList();
        int total = 0;
        int proven = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("THEOREM")) {
                total++;
                proven += isProven(lines, i + 1) ? 1 : 0;
            }
        }
        return new Theorems(total, proven);
    }

    private static boolean isProven(List<String> lines, int from) {
        boolean proof = false;
        for (int i = from; i < lines.size() && !lines.get(i).startsWith("THEOREM"); i++) {
            String line = lines.get(i);
            if (line.startsWith("PROOF")) {
                if (line.contains("OMITTED")) {
                    return false;
                }
                proof = true;
                line = line.substring("PROOF".length()).strip();
            }
            if (proof && (line.startsWith("<") || line.startsWith("BY"))) {
                return true;
            }
        }
        return false;
    }
}
