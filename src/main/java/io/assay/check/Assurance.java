// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/** Says what a pass proves, weakest first (contract, section 1). */
public enum Assurance {
    /** Anyone could have rebuilt it: an unkeyed chain agrees with itself. */
    CONSISTENT,
    /** Whoever holds the secret could have made it, the auditor included. */
    KEYED,
    /** A pinned public key verified it. */
    SIGNED,
    /** Its end is fixed by something outside. */
    ANCHORED;

    public Assurance stronger(Assurance other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
