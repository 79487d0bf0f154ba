// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import io.assay.format.PublicSecret;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The HMAC keys pinned for one purpose, tried in the order of the trust files, and after them those that everybody knows. */
public final class Secrets {
    /** Manifests and attestations of bundles, attestations, sidecars, DPAs, data set reports, the fallback log. */
    public static final String SIGNING = "spanforge.signing";
    /** sf-audit records and signed records. */
    public static final String AUDIT = "spanforge.audit";

    private final List<PinnedKey> keys;

    private Secrets(List<PinnedKey> keys) {
        this.keys = keys;
    }

    public static Secrets of(TrustStore trust, String purpose) {
        return new Secrets(trust.keys(KeyKind.HMAC_SECRET, purpose));
    }

    public List<PinnedKey> keys() {
        return keys;
    }

    /**
     * Looks for the key under which the HMAC-SHA256 of the message has these lower-case hexadecimal digits.
     *
     * @param made when the proof says it was made; of keys that fit, one that was in force then goes first
     */
    public MacAnswer ask(byte[] message, String hex, Optional<Instant> made) {
        List<PinnedKey> fitting = keys.stream().filter(pinned -> fits(pinned.bytes().copy(), message, hex)).toList();
        Optional<PinnedKey> key = fitting.stream().min(Comparator.comparing(pinned -> pinned.fault(made).isPresent()));
        Optional<PublicSecret> secret = Optional.empty();
        for (PublicSecret known : PublicSecret.values()) {
            boolean same = key.map(pinned -> java.util.Arrays.equals(pinned.bytes().copy(), known.bytes())).orElse(false);
            if (secret.isEmpty() && (same || key.isEmpty() && fits(known.bytes(), message, hex))) {
                secret = Optional.of(known);
            }
        }
        return new MacAnswer(key, secret, key.flatMap(pinned -> pinned.fault(made)), made, keys.size());
    }

    private static boolean fits(byte[] secret, byte[] message, String hex) {
        return Hex.encode(Hmac.sha256(secret, message)).equals(hex);
    }
}
