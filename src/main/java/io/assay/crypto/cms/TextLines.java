// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import java.io.ByteArrayOutputStream;

/** The canonical form of text in mail (RFC 8551 section 3.1.1): what a signature may have been made over before a copy lost it. */
final class TextLines {
    private TextLines() {}

    /** The same bytes with CR LF for every LF that has no CR before it. */
    static byte[] withCarriageReturns(byte[] text) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream(text.length + text.length / 32);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) {
                canonical.write('\r');
            }
            canonical.write(text[i]);
        }
        return canonical.toByteArray();
    }
}
