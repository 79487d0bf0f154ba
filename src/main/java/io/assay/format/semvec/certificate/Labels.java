// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.crypto.signature.RsaSignature;

/** The names that certificates and tokens give an algorithm; they are held against what was found and never select it. */
final class Labels {
    private Labels() {}

    /** Whether the label names this padding and hash; a missing label says nothing. */
    static boolean fit(String label, RsaSignature scheme) {
        boolean pss = scheme.padding() == RsaSignature.Padding.PSS;
        String bits = scheme.digest().text().substring("SHA-".length());
        return label.isEmpty() || label.equals((pss ? "RSASSA-PSS-SHA" : "RSASSA-PKCS1-v1_5-SHA") + bits) || label.equals((pss ? "PS" : "RS") + bits);
    }
}
