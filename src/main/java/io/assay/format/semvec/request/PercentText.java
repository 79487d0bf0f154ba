// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Resolves per cent escapes (RFC 3986 section 2.1); what is no escape stands for itself. */
final class PercentText {
    private static final int HEX = 16;
    private static final int ESCAPE = 3;

    private PercentText() {}

    static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + ESCAPE <= bytes.length ? Character.digit(bytes[i + 1], HEX) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], HEX);
            if (low < 0) {
                out.write(bytes[i]);
            } else {
                out.write(high * HEX + low);
                i += 2;
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
