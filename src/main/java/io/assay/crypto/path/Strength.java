// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.signature.VerifyingKey;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an auditor demands of algorithms beyond what Assay itself demands: how large keys are at least, and until when an algorithm counts. It
 * can only ask for more.
 *
 * @param demands by family of keys ({@code RSA}, {@code EC}, {@code Ed25519}, {@code HMAC}, {@code AES}) or name of a hash ({@code SHA-256})
 */
public record Strength(Map<String, Demand> demands) {
    /** Nothing beyond. */
    public static final Strength NONE = new Strength(Map.of());

    public Strength {
        demands = Map.copyOf(demands);
    }

    /**
     * What is demanded of one algorithm.
     *
     * @param minimumBits the least size of keys; 0 where none is demanded
     * @param until       the last instant at which it counts; empty: without end
     */
    public record Demand(int minimumBits, Optional<Instant> until) {
    }

    /** Whether a key of this family and size counts at the instant. */
    public boolean allows(String family, int bits, Instant at) {
        Demand demand = demands.get(family);
        return demand == null || bits >= demand.minimumBits() && demand.until().map(end -> !at.isAfter(end)).orElse(true);
    }

    /** Whether the key counts at the instant. */
    public boolean allows(VerifyingKey key, Instant at) {
        return allows(family(key.algorithm()), key.bits(), at);
    }

    /** Whether the hash counts at the instant. */
    public boolean allows(DigestAlgorithm hash, Instant at) {
        return allows(hash.text(), Integer.MAX_VALUE, at);
    }

    /** {@code RSA} of {@code RSA-2048}, {@code EC} of {@code EC P-256}. */
    private static String family(String algorithm) {
        String upper = algorithm.toUpperCase(Locale.ROOT);
        return upper.startsWith("RSA") ? "RSA" : upper.startsWith("EC") ? "EC" : algorithm;
    }
}
