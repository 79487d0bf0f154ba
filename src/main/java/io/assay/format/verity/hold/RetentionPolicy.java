// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.evidence.Locator;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How long data stay at least and at most.
 *
 * @param least nanoseconds
 * @param most  nanoseconds; empty: for ever
 */
public record RetentionPolicy(Locator at, Scope scope, BigInteger least, Optional<BigInteger> most) {
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    /** What obeys both: the longer of the least times, the shorter of the most. */
    RetentionPolicy stricter(RetentionPolicy other) {
        Optional<BigInteger> shorter = most.isPresent() && other.most.isPresent() ? Optional.of(most.get().min(other.most.get())) : most.or(other::most);
        return new RetentionPolicy(other.least.compareTo(least) > 0 ? other.at : at, scope, least.max(other.least), shorter);
    }

    /** So many nanoseconds; both numbers are unsigned. */
    public static BigInteger nanoseconds(long seconds, long nanoseconds) {
        return new BigInteger(Long.toUnsignedString(seconds)).multiply(BILLION).add(new BigInteger(Long.toUnsignedString(nanoseconds)));
    }

    /** The time between two unsigned times; negative where the second is before the first. */
    static BigInteger between(long from, long to) {
        return new BigInteger(Long.toUnsignedString(to)).subtract(new BigInteger(Long.toUnsignedString(from)));
    }
}
