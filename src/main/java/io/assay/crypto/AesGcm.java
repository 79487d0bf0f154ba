// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-GCM (NIST SP 800-38D) with the full tag of 16 bytes, under one key. Opening says nothing but yes or no: a wrong key and an
 * altered byte cannot be told apart.
 */
public final class AesGcm {
    /** Bytes of the nonce that every format here uses. */
    public static final int NONCE_LENGTH = 12;
    /** Bytes of the tag, which follows the ciphertext. */
    public static final int TAG_LENGTH = 16;

    private static final byte[] NOTHING = new byte[0];

    private final Key key;

    private AesGcm(Key key) {
        this.key = key;
    }

    /**
     * @param key 16, 24 or 32 bytes
     * @throws UnusableKey for any other length
     */
    public static AesGcm of(byte[] key) throws UnusableKey {
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new UnusableKey(UnusableKey.Reason.WRONG_LENGTH);
        }
        return new AesGcm(new SecretKeySpec(key, "AES"));
    }

    /**
     * The plaintext, or nothing where the tag does not fit key, nonce, ciphertext and associated data.
     *
     * @param sealed ciphertext followed by its tag
     * @param associated bytes that the tag covers too; empty for none
     */
    public Optional<byte[]> open(byte[] nonce, byte[] sealed, byte[] associated) {
        if (sealed.length < TAG_LENGTH || nonce.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, nonce, sealed, associated));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException("AES-GCM of the JDK", unexpected);
        }
    }

    /** Opens nonce (12 bytes), ciphertext and tag in one array: a wrapped key, an encrypted entry. */
    public Optional<byte[]> openPrefixed(byte[] nonceAndSealed, byte[] associated) {
        if (nonceAndSealed.length < NONCE_LENGTH + TAG_LENGTH) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(nonceAndSealed, NONCE_LENGTH);
        byte[] rest = Arrays.copyOfRange(nonceAndSealed, NONCE_LENGTH, nonceAndSealed.length);
        return open(nonce, rest, associated);
    }

    /** Opens nonce, ciphertext and tag without associated data: the wrapped keys of 60 bytes. */
    public Optional<byte[]> unwrap(byte[] wrapped) {
        return openPrefixed(wrapped, NOTHING);
    }

    /** Ciphertext and tag; for the demo case and tests. A nonce must never serve twice under one key. */
    public byte[] seal(byte[] nonce, byte[] plaintext, byte[] associated) {
        try {
            return run(Cipher.ENCRYPT_MODE, nonce, plaintext, associated);
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException("AES-GCM of the JDK", unexpected);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * 8, nonce));
        cipher.updateAAD(associated);
        return cipher.doFinal(input);
    }
}
