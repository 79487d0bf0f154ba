// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names a key so that people can compare it (contract, section 2). */
public final class Fingerprint {
    private static final byte[] LABEL = "assay-fingerprint".getBytes(StandardCharsets.US_ASCII);

    private Fingerprint() {}

    /** The first 8 hex digits of HMAC-SHA256(secret, "assay-fingerprint"): enough to tell two secrets apart, not to find one. */
    public static String ofSecret(byte[] secret) {
        return HexFormat.of().formatHex(Hmac.sha256(secret, LABEL), 0, 4);
    }

    /** The SHA-256 of the public bytes as pinned, in hex. */
    public static String ofPublic(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
