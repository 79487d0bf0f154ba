// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;

/** The nonce of a payload: the one written down, else position (8 bytes, little-endian) and four zero bytes. */
final class Nonce {
    static final int LENGTH = 12;

    private Nonce() {}

    static byte[] of(VerityEvent event) {
        return of(event.nonce(), event.position());
    }

    static byte[] of(byte[] written, long position) {
        return written.length == LENGTH ? written : derived(position);
    }

    static byte[] derived(long position) {
        byte[] nonce = new byte[LENGTH];
        U64.put(position, nonce, 0);
        return nonce;
    }
}
