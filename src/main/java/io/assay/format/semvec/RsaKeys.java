// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.PublicKeys;
import io.assay.crypto.signature.RsaKey;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The RSA keys that the auditor pinned for one purpose. What cannot be read as an RSA key is not among them. */
public final class RsaKeys {
    /** Bits below which a key is too small. */
    public static final int LEAST_BITS = 2048;

    private final List<Entry> entries;

    /** A pinned key and its numbers. */
    public record Entry(PinnedKey pinned, RsaKey key) {
    }

    private RsaKeys(List<Entry> entries) {
        this.entries = entries;
    }

    public static RsaKeys of(TrustStore trust, String purpose) {
        List<Entry> entries = new ArrayList<>();
        for (PinnedKey pinned : trust.keys(KeyKind.RSA, purpose)) {
            read(pinned).ifPresent(key -> entries.add(new Entry(pinned, key)));
        }
        return new RsaKeys(entries);
    }

    private static Optional<RsaKey> read(PinnedKey pinned) {
        try {
            return PublicKeys.parse(pinned.bytes().copy()) instanceof RsaKey key ? Optional.of(key) : Optional.empty();
        } catch (UnusableKey unusable) {
            return Optional.empty();
        }
    }

    /** The key that the trust file calls so. */
    public Optional<Entry> named(String id) {
        return entries.stream().filter(entry -> entry.pinned().id().equals(id)).findFirst();
    }

    /** The key whose SubjectPublicKeyInfo has this SHA-256, in lower-case hex. */
    public Optional<Entry> withFingerprint(String hex) {
        return entries.stream().filter(entry -> entry.key().fingerprint().equals(hex)).findFirst();
    }
}
