// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * HMAC-SHA256 (RFC 2104) for a secret that authenticates many short messages: the two blocks made of the secret are digested
 * once, and every message starts from copies of that state. Four compressions for a message of 125 bytes instead of six. Safe for
 * use by several threads.
 */
public final class PreparedHmac {
    /** Bytes of a code. */
    public static final int LENGTH = 32;

    private static final int BLOCK = 64;
    private static final int INNER_PAD = 0x36;
    private static final int OUTER_PAD = 0x5C;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /** Takes any secret, the empty one included. */
    public PreparedHmac(byte[] secret) {
        byte[] key = Arrays.copyOf(secret.length > BLOCK ? Sha256.of(secret) : secret, BLOCK);
        this.inner = started(key, INNER_PAD);
        this.outer = started(key, OUTER_PAD);
    }

    private PreparedHmac(MessageDigest inner, MessageDigest outer) {
        this.inner = inner;
        this.outer = outer;
    }

    /** The same for messages that all begin with these bytes: they are digested once, and every message is what follows them. */
    public PreparedHmac after(byte[] beginning) {
        try {
            MessageDigest further = (MessageDigest) inner.clone();
            further.update(beginning);
            return new PreparedHmac(further, outer);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the JDK's SHA-256 can be copied", impossible);
        }
    }

    private static MessageDigest started(byte[] key, int pad) {
        MessageDigest digest = Sha256.engine();
        for (byte b : key) {
            digest.update((byte) (b ^ pad));
        }
        return digest;
    }

    /** Writes the code of {@code length} bytes of the message into the first {@link #LENGTH} bytes of {@code out}. */
    public void into(byte[] out, byte[] message, int from, int length) {
        try {
            MessageDigest first = (MessageDigest) inner.clone();
            first.update(message, from, length);
            first.digest(out, 0, LENGTH);
            MessageDigest second = (MessageDigest) outer.clone();
            second.update(out, 0, LENGTH);
            second.digest(out, 0, LENGTH);
        } catch (CloneNotSupportedException | DigestException impossible) {
            throw new IllegalStateException("the JDK's SHA-256 can be copied", impossible);
        }
    }

    public byte[] of(byte[] message) {
        byte[] out = new byte[LENGTH];
        into(out, message, 0, message.length);
        return out;
    }
}
