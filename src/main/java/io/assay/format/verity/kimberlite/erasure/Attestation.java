// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.format.verity.document.PinnedSigners;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pinned attestation keys. A proof names no key, so any of them that was in force may have signed it. */
final class Attestation {
    static final String PURPOSE = "kimberlite.erasure";
    private static final long NANOS = 1_000_000_000;

    private final List<Usable> keys = new ArrayList<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final String first;

    private record Usable(PinnedKey pinned, Ed25519 key) {
        boolean signed(SignedProof proof) {
            return key.verify(proof.message(), proof.signature()).holds();
        }
    }

    Attestation(TrustStore trust) {
        List<PinnedKey> pinned = trust.keys(KeyKind.ED25519, PURPOSE);
        first = pinned.isEmpty() ? "" : pinned.getFirst().id();
        for (PinnedKey one : pinned) {
            try {
                keys.add(new Usable(one, PinnedSigners.key(one)));
            } catch (UnusableKey unusable) {
                // A key that is none verifies nothing; the proof then fails under the keys that are left, or misses one.
                continue;
            }
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The id of the first pinned key. */
    String first() {
        return first;
    }

    /** Whether of the two engines one takes it as signed by a pinned key and one does not. */
    boolean isDisputed(SignedProof proof) {
        return keys.stream().anyMatch(key -> key.key.verify(proof.message(), proof.signature()) == SignatureAnswer.ENGINES_DISAGREE);
    }

    boolean holds(SignedProof proof) {
        Optional<PinnedKey> by = keys.stream().filter(key -> key.pinned.isInForce(time(proof)) && key.signed(proof)).map(Usable::pinned).findFirst();
        by.map(PinnedKey::fingerprint).ifPresent(used::add);
        return by.isPresent();
    }

    /** Fingerprints of the keys that signed a proof so far. */
    Set<String> used() {
        return used;
    }

    /** The pinned key that signed it when it was not in force. */
    Optional<PinnedKey> lapsed(SignedProof proof) {
        return keys.stream().filter(key -> !key.pinned.isInForce(time(proof)) && key.signed(proof)).map(Usable::pinned).findFirst();
    }

    static Instant time(SignedProof proof) {
        return Instant.ofEpochSecond(Long.divideUnsigned(proof.timestamp(), NANOS), Long.remainderUnsigned(proof.timestamp(), NANOS));
    }
}
