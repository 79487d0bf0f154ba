// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.check.Weight;

/** What can be wrong in the chain of the audit log; the ordinal is the first argument of the finding. */
enum AuditFault {
    /** The event's own hash does not recompute. */
    HASH(Weight.FAIL),
    /** The event does not name the hash of the one before. */
    LINK(Weight.FAIL),
    /** The first event names an event before it that is not there. */
    HEAD(Weight.FAIL),
    /** The event has not the members that are hashed. */
    FORM(Weight.FAIL),
    /** The event carries no hash, although events before it do. */
    NO_HASH(Weight.FAIL),
    /** Events from before there was a chain: nothing binds them. */
    EARLY(Weight.INDETERMINATE);

    private final Weight weight;

    AuditFault(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
