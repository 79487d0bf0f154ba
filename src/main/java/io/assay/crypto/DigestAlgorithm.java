// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The hash functions that signatures, certificates and time-stamps name, with the names of the JDK and the object identifiers of
 * NIST, RSA and OIW. MD5 and SHA-1 are here because evidence uses them and must be told so, not because they prove anything.
 */
public enum DigestAlgorithm {
    MD5("MD5", "1.2.840.113549.2.5", 16),
    SHA1("SHA-1", "1.3.14.3.2.26", 20),
    SHA224("SHA-224", "2.16.840.1.101.3.4.2.4", 28),
    SHA256("SHA-256", "2.16.840.1.101.3.4.2.1", 32),
    SHA384("SHA-384", "2.16.840.1.101.3.4.2.2", 48),
    SHA512("SHA-512", "2.16.840.1.101.3.4.2.3", 64),
    SHA3_256("SHA3-256", "2.16.840.1.101.3.4.2.8", 32),
    SHA3_384("SHA3-384", "2.16.840.1.101.3.4.2.9", 48),
    SHA3_512("SHA3-512", "2.16.840.1.101.3.4.2.10", 64);

    private final String text;
    private final String oid;
    private final int length;

    DigestAlgorithm(String text, String oid, int length) {
        this.text = text;
        this.oid = oid;
        this.length = length;
    }

    /** The name as standards print it, which is the JDK's name too: {@code SHA-256}. */
    public String text() {
        return text;
    }

    /** The dotted object identifier. */
    public String oid() {
        return oid;
    }

    /** Length of a digest in bytes. */
    public int length() {
        return length;
    }

    /** Whether collisions can be made: MD5 and SHA-1. A signature over such a digest does not fix what was signed. */
    public boolean weak() {
        return this == MD5 || this == SHA1;
    }

    /** The digest of the whole array. */
    public byte[] digest(byte[] bytes) {
        return start().digest(bytes);
    }

    /** A running digest, for content that does not stand in memory as a whole. */
    public MessageDigest start() {
        try {
            return MessageDigest.getInstance(text);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has " + text, missing);
        }
    }

    /** The algorithm with this object identifier, empty when it is not one of these. */
    public static Optional<DigestAlgorithm> ofOid(String oid) {
        for (DigestAlgorithm algorithm : values()) {
            if (algorithm.oid.equals(oid)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }
}
