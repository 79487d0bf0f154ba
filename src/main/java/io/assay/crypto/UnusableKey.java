// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

/**
 * Says that bytes are not a key which may be used, and why, as a reason that a finding can carry. Never holds the bytes.
 */
public final class UnusableKey extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why the key is refused. */
    public enum Reason {
        /** The text or the DER cannot be read, or is not in its one canonical form. */
        MALFORMED,
        /** The length is not one that the algorithm has. */
        WRONG_LENGTH,
        /** The encoding is not canonical or the point is not on the curve. */
        NOT_ON_CURVE,
        /** The point has small order or a small-order part: signatures under it prove nothing. */
        SMALL_ORDER,
        /** RSA: even or trivially composite modulus, or an exponent that is even or below 3. */
        BROKEN_RSA_NUMBERS,
        /** A kind of key that Assay does not verify with. */
        UNSUPPORTED_ALGORITHM
    }

    private final Reason reason;

    public UnusableKey(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public UnusableKey(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
