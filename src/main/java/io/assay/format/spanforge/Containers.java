// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells containers that can hold lines of JSON uncompressed from files that are such lines. */
public final class Containers {
    private static final List<String> MAGIC = List.of("PK\u0003\u0004", "SQLite format 3\u0000");

    private Containers() {}

    /** Whether the head begins like a ZIP file or a SQLite database. */
    public static boolean isOne(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        return MAGIC.stream().anyMatch(text::startsWith);
    }
}
