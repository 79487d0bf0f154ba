// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/**
 * A statement of the issuer beside our own figure.
 *
 * @param name   what is claimed, as a stable name such as {@code record_counts.halluccheck.score.v1}
 * @param issuer the issuer's value; empty where the issuer makes none
 * @param ours   the value recomputed; empty where it cannot be
 */
public record Claim(String name, String issuer, String ours, Outcome outcome) {
    /** Compares the two texts. */
    public static Claim compared(String name, String issuer, String ours) {
        return new Claim(name, issuer, ours, issuer.equals(ours) ? Outcome.PASSED : Outcome.FAILED);
    }
}
