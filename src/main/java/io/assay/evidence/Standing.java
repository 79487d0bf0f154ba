// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

/** Says how far one event was verified. */
public enum Standing {
    /** Every check that speaks of this event alone held, at least one of them with a proof. */
    VERIFIED,
    /** Nothing failed, and no proof speaks of it (no key, no signature). */
    UNVERIFIED,
    /** A check failed at this event. */
    FAILED
}
