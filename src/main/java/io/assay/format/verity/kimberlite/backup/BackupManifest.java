// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.backup;

import io.assay.canon.Hex;
import io.assay.evidence.Range;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@code MANIFEST}: four lines that begin with {@code #}, an empty line, then {@code <BLAKE3 in hex>}, two spaces and a path below
 * the directory, one to a line.
 *
 * @param stated how many files its head says there are; -1 where it does not say
 * @param faulty lines that are none of these
 */
record BackupManifest(long stated, List<Entry> entries, List<Range> faulty) {
    static final String FIRST_LINE = "# Kimberlite Backup Manifest";
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern LISTED = Pattern.compile("(?m)^[0-9a-f]{64}  \\S.*$");
    private static final Pattern COUNT = Pattern.compile("# Files: (\\d{1,9})");
    private static final int HEAD_LINES = 4;

    /** A listed file. */
    record Entry(String hash, String path, Range line) {
        /** Whether the path stays below the directory: no root, no climbing, no second spelling. */
        boolean isSafe() {
            return !path.startsWith("/") && !path.contains("\\") && !path.contains(":") && !path.contains("\0")
                    && Arrays.stream(path.split("/", -1)).noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        }
    }

    /** Whether a text whose first line is another lists files as a manifest does. */
    static boolean lists(String text) {
        return LISTED.matcher(text).find();
    }

    static BackupManifest of(byte[] bytes) {
        List<Entry> entries = new ArrayList<>();
        List<Range> faulty = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long stated = -1;
        int number = 0;
        for (int from = 0; from < bytes.length; number++) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            Range line = new Range(from, to);
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            Matcher count = COUNT.matcher(text);
            Matcher entry = ENTRY.matcher(text);
            if (number < HEAD_LINES && (number == 0 ? text.equals(FIRST_LINE) : text.startsWith("# "))) {
                stated = count.matches() ? Long.parseLong(count.group(1)) : stated;
            } else if (number > HEAD_LINES && entry.matches() && seen.add(entry.group(2))) {
                entries.add(new Entry(entry.group(1), entry.group(2), line));
            } else if (number != HEAD_LINES || !text.isEmpty()) {
                faulty.add(line);
            }
            from = to + 1;
        }
        return new BackupManifest(stated, List.copyOf(entries), List.copyOf(faulty));
    }

    /** Whether the digest is the listed one. */
    static boolean is(Entry entry, byte[] digest) {
        return Hex.encode(digest).equals(entry.hash());
    }
}
