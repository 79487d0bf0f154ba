// SPDX-License-Identifier: Apache-2.0
package io.assay.report.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes name-based identifiers (RFC 9562, section 5.5: version 5, SHA-1), so that the same coverage gives the same file. */
final class NamedUuid {
    /** A name space of our own, made once at random. */
    private static final UUID ASSAY = UUID.fromString("6f9c2f0e-5d0b-4d53-9a53-2a3f6f1c7b11");

    private final String run;

    /** @param run what tells this run from others, such as the digests of what was examined */
    NamedUuid(String run) {
        this.run = run;
    }

    String of(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16).putLong(ASSAY.getMostSignificantBits()).putLong(ASSAY.getLeastSignificantBits()).flip());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest((run + "\n" + name).getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & ~0xF000L | 0x5000L;
            long low = hash.getLong() & ~(0xC000L << 48) | 0x8000L << 48;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-1", missing);
        }
    }
}
