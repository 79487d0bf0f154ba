// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4) by the JDK, whose intrinsic uses the processor's SHA instructions. */
public final class Sha256 {
    private Sha256() {}

    public static byte[] of(byte[]... parts) {
        MessageDigest digest = engine();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** A fresh engine for input that comes in pieces. */
    public static MessageDigest engine() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
