// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/** A reservation appended to the headline; each is removed only by the check that answers it (contract, section 1). */
public enum Qualifier {
    UNATTRIBUTED, UNWITNESSED, UNANCHORED_TAIL, FORGEABLE_KEY, STUB_TIMESTAMP, PARTIAL_SCOPE, WEAK_ALGORITHM, DECLARED_LOSS, UNCOVERED_FIELDS
}
