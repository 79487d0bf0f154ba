// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

import io.assay.crypto.der.Pem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/** Recognises signed messages by how they begin: a sequence, then the object identifier of SignedData; or by the label of a PEM block. */
final class CmsHead {
    /** What PEM blocks with signed messages are called (RFC 7468 sections 8 and 9). */
    static final Set<String> LABELS = Set.of("CMS", "PKCS7", "PKCS #7 SIGNED DATA");

    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] TIME_STAMP = HexFormat.of().parseHex("060b2a864886f70d0109100104");
    private static final int LOOK = 64;

    private CmsHead() {}

    /** Whether a message begins here whose content, as far as the head tells, is no time-stamp. */
    static boolean looksLike(byte[] head) {
        if (Pem.looksLike(head)) {
            String text = new String(head, StandardCharsets.ISO_8859_1);
            return LABELS.stream().anyMatch(label -> text.contains("-----BEGIN " + label + "-----"));
        }
        if (head.length < 2 || head[0] != 0x30) {
            return false;
        }
        int first = head[1] & 0xff;
        int at = 2 + (first <= 0x80 ? 0 : first & 0x7f);
        return startsWith(head, at, SIGNED_DATA) && !contains(head, TIME_STAMP);
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at < Math.min(LOOK, bytes.length); at++) {
            if (startsWith(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }
}
