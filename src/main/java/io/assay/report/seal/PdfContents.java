// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** The CMS message inside a signature dictionary, without the zeros that fill its room. */
final class PdfContents {
    private static final int LONG_FORM = 0x80;

    private PdfContents() {
    }

    static byte[] of(PDSignature signature) throws IOException {
        byte[] room = signature.getContents();
        int length = length(room);
        return Arrays.copyOf(room, length);
    }

    /** The length of the first DER value: tag, length, content. */
    private static int length(byte[] der) throws IOException {
        if (der.length < 2) {
            throw new IOException("the signature is empty");
        }
        int first = der[1] & 0xff;
        int bytes = first < LONG_FORM ? 0 : first - LONG_FORM;
        long content = bytes == 0 ? first : 0;
        for (int i = 0; i < bytes && bytes <= 4 && i + 2 < der.length; i++) {
            content = content << 8 | der[2 + i] & 0xff;
        }
        long all = 2 + bytes + content;
        if (bytes > 4 || all > der.length) {
            throw new IOException("the signature is cut");
        }
        return (int) all;
    }
}
