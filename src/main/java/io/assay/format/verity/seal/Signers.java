// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.canon.Hex;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The Ed25519 keys that the auditor pinned for one purpose, and signatures by the keys that evidence names. Safe for several threads. */
public final class Signers {
    private final List<PinnedKey> pinned;
    private final Map<String, Optional<Ed25519>> keys = new ConcurrentHashMap<>();

    public Signers(TrustStore trust, String purpose) {
        this.pinned = trust.keys(KeyKind.ED25519, purpose);
    }

    /** Whether the auditor pinned no key at all for this purpose. */
    public boolean isEmpty() {
        return pinned.isEmpty();
    }

    /** The pinned keys with these 32 bytes: one key may be pinned for several spans of time. */
    public List<PinnedKey> pinned(byte[] signer) {
        return pinned.stream().filter(key -> java.security.MessageDigest.isEqual(key.bytes().copy(), signer)).toList();
    }

    /** Whether one of the pinned keys with these bytes was in force at that time. */
    public boolean inForce(byte[] signer, Instant when) {
        return pinned(signer).stream().anyMatch(key -> key.isInForce(when));
    }

    /** Whether the signature is one of that key over the message; a key that cannot be used signs nothing. */
    public boolean holds(byte[] signer, byte[] message, byte[] signature) {
        return keys.computeIfAbsent(Hex.encode(signer), hex -> key(signer))
                .map(key -> key.verify(message, signature) == SignatureAnswer.HOLDS).orElse(false);
    }

    private static Optional<Ed25519> key(byte[] signer) {
        try {
            return Optional.of(Ed25519.of(signer));
        } catch (UnusableKey unusable) {
            return Optional.empty();
        }
    }
}
