// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

/** Holds key bytes so that neither {@code toString} nor a log can show them. PEM text is kept as its bytes. */
public final class KeyBytes {
    private final byte[] bytes;

    private KeyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static KeyBytes of(byte[] bytes) {
        return new KeyBytes(bytes.clone());
    }

    public byte[] copy() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyBytes key && java.security.MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.length;
    }

    @Override
    public String toString() {
        return "key of " + bytes.length + " bytes";
    }
}
