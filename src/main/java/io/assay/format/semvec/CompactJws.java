// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.evidence.Range;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Web Signature in compact form (RFC 7515 section 3.1): header, payload and signature in Base64url without padding, joined by full
 * stops; one end of a line may follow, a line feed or CR LF.
 *
 * @param header    bytes of the first part, decoded
 * @param payload   bytes of the second part, decoded
 * @param signature bytes of the third part, decoded
 * @param signed    the bytes that are signed: the first two parts as they stand, with the full stop
 * @param places    where the three parts stand in the file
 */
public record CompactJws(byte[] header, byte[] payload, byte[] signature, byte[] signed, List<Range> places) {
    private static final int PARTS = 3;

    /** What keeps a text from being one. */
    public enum Fault {
        /** Not three parts, or not Base64url. */
        FORM,
        /** Padding, which RFC 7515 forbids. */
        PADDING
    }

    /** Says that a text is no compact JWS. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Malformed(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** Length of the content without the one end of a line that may follow. */
    public static int end(byte[] content) {
        int feed = content.length > 0 && content[content.length - 1] == '\n' ? content.length - 1 : content.length;
        return feed < content.length && feed > 0 && content[feed - 1] == '\r' ? feed - 1 : feed;
    }

    /** The decoded first part, also where it is padded; empty where it is not Base64url. For recognising, before anything is known about the rest. */
    public static Optional<byte[]> headerOf(byte[] content) {
        String text = new String(content, 0, end(content), StandardCharsets.ISO_8859_1);
        int stop = text.indexOf('.');
        return stop < 0 ? Optional.empty() : Base64Text.URL_SAFE.decode(text.substring(0, stop));
    }

    public static CompactJws parse(byte[] content) throws Malformed {
        String text = new String(content, 0, end(content), StandardCharsets.ISO_8859_1);
        String[] parts = text.split("\\.", -1);
        if (text.indexOf('=') >= 0) {
            throw new Malformed(Fault.PADDING);
        }
        if (parts.length != PARTS) {
            throw new Malformed(Fault.FORM);
        }
        byte[][] decoded = new byte[PARTS][];
        for (int i = 0; i < PARTS; i++) {
            decoded[i] = Base64Text.UNPADDED.decode(parts[i]).orElseThrow(() -> new Malformed(Fault.FORM));
        }
        int first = parts[0].length();
        int second = first + 1 + parts[1].length();
        List<Range> places = List.of(new Range(0, first), new Range(first + 1, second), new Range(second + 1, text.length()));
        return new CompactJws(decoded[0], decoded[1], decoded[2], Arrays.copyOf(content, second), places);
    }
}
