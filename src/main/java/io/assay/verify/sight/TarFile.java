// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.sight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The files of a tar archive one after the other, as far as is needed to see their beginnings (POSIX.1-2017, pax, "ustar Interchange Format"):
 * a header of 512 bytes with the name at 0, the size in octal digits at 124 and {@code ustar} at 257, then the content, filled up to 512 bytes.
 */
final class TarFile {
    private static final int BLOCK = 512;
    private static final int SIZE = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int NAME_LENGTH = 100;
    private static final int MAGIC = 257;
    private static final int OCTAL = 8;

    private final InputStream in;
    private String name = "";
    private long content;
    private long left;
    private long passed;

    TarFile(InputStream in) {
        this.in = in;
    }

    static boolean isHeader(byte[] head) {
        return head.length >= BLOCK && new String(head, MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    /** Goes on to the next file; false at the end, or where no header follows. */
    boolean next() throws IOException {
        skip(left);
        byte[] header = in.readNBytes(BLOCK);
        passed += header.length;
        if (!isHeader(header)) {
            return false;
        }
        int end = 0;
        while (end < NAME_LENGTH && header[end] != 0) {
            end++;
        }
        name = new String(header, 0, end, StandardCharsets.UTF_8);
        long size = 0;
        for (int i = SIZE; i < SIZE + SIZE_LENGTH && header[i] >= '0' && header[i] < '0' + OCTAL; i++) {
            size = size * OCTAL + header[i] - '0';
        }
        content = size;
        left = Math.ceilDiv(size, BLOCK) * BLOCK;
        return true;
    }

    String name() {
        return name;
    }

    /** Bytes of the archive that were passed so far. */
    long passed() {
        return passed;
    }

    /** The first bytes of the file that {@link #next} met; ask once. */
    byte[] beginning(int most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(most, content));
        left -= bytes.length;
        passed += bytes.length;
        return bytes;
    }

    private void skip(long count) throws IOException {
        in.skipNBytes(count);
        passed += count;
    }
}
