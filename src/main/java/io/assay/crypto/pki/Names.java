// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Compares distinguished names as RFC 5280 section 7.1 does: part by part in their order, each part without regard to case, string type
 * and inner blanks. Bouncy Castle compares the parts so too, but takes them in any order.
 */
public final class Names {
    private Names() {}

    public static boolean same(X500Name one, X500Name other) {
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
