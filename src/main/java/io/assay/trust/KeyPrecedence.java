// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets a key give way where a place that goes before its own ({@link KeyOrigin.Place}) brings one for the same role: the same kind, the same
 * organisation, user and issuer, and the purpose. Whoever brings a key for a purpose brings them all for it. What is only supplied, revocation
 * lists and certificates without a purpose, never gives way: it proves nothing by itself.
 */
final class KeyPrecedence {
    private KeyPrecedence() {}

    /** The keys that count, in their order, each with the purposes that are left to it. */
    static List<PinnedKey> of(List<PinnedKey> keys) {
        return keys.stream().flatMap(key -> left(key, rivals(key, keys)).stream()).toList();
    }

    private static List<PinnedKey> rivals(PinnedKey key, List<PinnedKey> keys) {
        return keys.stream().filter(other -> other.origin().place().compareTo(key.origin().place()) < 0 && other.kind() == key.kind() && !isSupplied(other)
                && other.orgId().equals(key.orgId()) && other.userId().equals(key.userId()) && other.issuer().equals(key.issuer())).toList();
    }

    private static boolean isSupplied(PinnedKey key) {
        return key.kind() == KeyKind.X509_CRL || key.kind() == KeyKind.X509_CERTIFICATE && key.purposes().isEmpty();
    }

    private static Optional<PinnedKey> left(PinnedKey key, List<PinnedKey> rivals) {
        if (rivals.isEmpty() || isSupplied(key)) {
            return Optional.of(key);
        }
        List<String> left = new ArrayList<>(key.purposes());
        for (PinnedKey rival : rivals) {
            left.removeIf(rival::serves);
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(key.forPurposes(left));
    }
}
