// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.Hex;
import io.assay.crypto.PreparedHmac;
import io.assay.crypto.Sha256;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Recomputes checksum and signature of an event (specification of Spanforge, section 3):
 * {@code checksum = "sha256:" + hex(SHA-256(form A of the payload))} and
 * {@code signature = "hmac-sha256:" + hex(HMAC-SHA256(secret, event_id "|" checksum "|" prev_id))}. One instance serves one thread.
 */
public final class EventProof {
    /** What stands before the digits of a checksum. */
    public static final String CHECKSUM_PREFIX = "sha256:";

    /** What stands before the digits of a signature. */
    public static final String SIGNATURE_PREFIX = "hmac-sha256:";

    private static final int HEX_DIGITS = 64;

    private final MessageDigest sha256 = Sha256.engine();
    private final byte[] digest = new byte[PreparedHmac.LENGTH];
    private final byte[] message = new byte[Ulid.LENGTH + 1 + EventScanner.CHECKSUM_LENGTH + 1 + Ulid.LENGTH];

    /** Whether the checksum of a scanned line is that of its payload. */
    public boolean checksumHolds(byte[] bytes, EventLine line) {
        try {
            sha256.update(bytes, line.payload(), line.payloadEnd() - line.payload());
            sha256.digest(digest, 0, digest.length);
            return Words.isHexOf(digest, bytes, line.checksum() + CHECKSUM_PREFIX.length());
        } catch (DigestException impossible) {
            throw new IllegalStateException("a SHA-256 digest has 32 bytes", impossible);
        }
    }

    /** Whether the signature of a scanned line verifies with the secret. */
    public boolean signedWith(PreparedHmac secret, byte[] bytes, EventLine line) {
        int length = Ulid.LENGTH + 1 + EventScanner.CHECKSUM_LENGTH + 1;
        System.arraycopy(bytes, line.eventId(), message, 0, Ulid.LENGTH);
        message[Ulid.LENGTH] = '|';
        System.arraycopy(bytes, line.checksum(), message, Ulid.LENGTH + 1, EventScanner.CHECKSUM_LENGTH);
        message[length - 1] = '|';
        if (line.previousId() >= 0) {
            System.arraycopy(bytes, line.previousId(), message, length, Ulid.LENGTH);
            length += Ulid.LENGTH;
        }
        secret.into(digest, message, 0, length);
        return Words.isHexOf(digest, bytes, line.signature() + SIGNATURE_PREFIX.length());
    }

    /** Whether the signature of a scanned line has the form of one; to be asked when no secret fits. */
    public static boolean signatureIsHex(byte[] bytes, EventLine line) {
        int from = line.signature() + SIGNATURE_PREFIX.length();
        for (int i = from; i < from + HEX_DIGITS; i++) {
            if ((bytes[i] < '0' || bytes[i] > '9') && (bytes[i] < 'a' || bytes[i] > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a signature or checksum: the prefix and 64 lower-case digits. */
    public static boolean hasForm(String text, String prefix) {
        return text.startsWith(prefix) && text.length() == prefix.length() + HEX_DIGITS && Hex.isLower(text.substring(prefix.length()));
    }

    /** The checksum of payload bytes in form A. */
    public static String checksum(byte[] payload) {
        return CHECKSUM_PREFIX + Hex.encode(Sha256.of(payload));
    }

    /** The bytes that are signed; empty where the texts hold unpaired surrogates, which no producer could have signed. */
    public static Optional<byte[]> message(String eventId, String checksum, String previousId) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(eventId + "|" + checksum + "|" + previousId));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The signature of those bytes. */
    public static String signature(PreparedHmac secret, byte[] message) {
        return SIGNATURE_PREFIX + Hex.encode(secret.of(message));
    }
}
