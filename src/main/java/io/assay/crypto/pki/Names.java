// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import io.assay.crypto.der.Asn1;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Compares distinguished names as RFC 5280 section 7.1 does: part by part in their order, each part without regard to case, string type
 * and inner blanks. Bouncy Castle compares the parts so too, but takes them in any order.
 */
public final class Names {
    private Names() {}

    /** Whether the names are one; where a part is no text at all, whether their encodings are. */
    public static boolean same(X500Name one, X500Name other) {
        try {
            return samePartByPart(one, other);
        } catch (IllegalArgumentException undecodable) {
            return Arrays.equals(Asn1.encode(one), Asn1.encode(other));
        }
    }

    /** The name as text; its encoding in hexadecimal digits where a part is no text. */
    public static String text(X500Name name) {
        try {
            return name.toString();
        } catch (IllegalArgumentException undecodable) {
            return "#" + HexFormat.of().formatHex(Asn1.encode(name));
        }
    }

    private static boolean samePartByPart(X500Name one, X500Name other) {
        RDN[] mine = one.getRDNs();
        RDN[] theirs = other.getRDNs();
        // The hash does not depend on the order, is kept by the name, and settles nearly every comparison.
        if (mine.length != theirs.length || one.hashCode() != other.hashCode()) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!new X500Name(new RDN[] {mine[i]}).equals(new X500Name(new RDN[] {theirs[i]}))) {
                return false;
            }
        }
        return true;
    }
}
