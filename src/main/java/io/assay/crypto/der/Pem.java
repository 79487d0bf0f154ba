// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.der;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Reads PEM text (RFC 7468) strictly: matching boundaries, standard Base64 with its padding and no stray bits, nothing but line ends
 * between. Text outside blocks is allowed, as tools write it, and is nobody's business; a boundary without partner is a fault.
 */
public final class Pem {
    /**
     * One block.
     *
     * @param label what BEGIN and END name
     * @param bytes the decoded content
     * @param from offset of the BEGIN line in the text
     * @param to offset behind the END line, without its line end
     */
    public record Block(String label, byte[] bytes, int from, int to) {}

    /** Says that the text holds a boundary without partner, or a body that is not strict Base64. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int offset;

        Malformed(int offset) {
            super("PEM fault at byte " + offset);
            this.offset = offset;
        }

        /** Offset of the line at fault. */
        public int offset() {
            return offset;
        }
    }

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private Pem() {}

    /** Whether the bytes hold a line that begins a block. */
    public static boolean looksLike(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith(BEGIN) || text.contains("\n" + BEGIN);
    }

    /** Every block in order; empty for text without any. */
    public static List<Block> read(byte[] bytes) throws Malformed {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Block> blocks = new ArrayList<>();
        String label = null;
        int begin = 0;
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int next = feed < 0 ? text.length() : feed + 1;
            int stop = feed < 0 ? text.length() : feed;
            int end = stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            String line = text.substring(at, end);
            if (label == null && line.startsWith(BEGIN) && line.endsWith(DASHES) && line.length() > BEGIN.length() + DASHES.length()) {
                label = line.substring(BEGIN.length(), line.length() - DASHES.length());
                begin = at;
                body.setLength(0);
            } else if (label != null && line.equals(END + label + DASHES)) {
                blocks.add(new Block(label, decode(body.toString(), begin), begin, end));
                label = null;
            } else if (line.startsWith(DASHES)) {
                throw new Malformed(at);
            } else if (label != null) {
                body.append(line);
            }
            at = next;
        }
        if (label != null) {
            throw new Malformed(begin);
        }
        return blocks;
    }

    private static byte[] decode(String base64, int offset) throws Malformed {
        try {
            byte[] decoded = Base64.getDecoder().decode(base64);
            if (decoded.length > 0 && Base64.getEncoder().encodeToString(decoded).equals(base64)) {
                return decoded;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed(offset);
        }
        throw new Malformed(offset);
    }
}
