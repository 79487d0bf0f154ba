// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

import java.security.MessageDigest;
import java.util.HexFormat;

/** Holds the bytes of a hash, so that no caller can change them and every comparison takes the same time. */
public final class Digest {
    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Digest of(byte[] bytes) {
        return new Digest(bytes.clone());
    }

    /** Reads hexadecimal digits of either case; throws {@link IllegalArgumentException} on anything else. */
    public static Digest ofHex(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Lower-case hexadecimal digits, two a byte. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && MessageDigest.isEqual(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
