// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.Key;

/** What an evidence package shows and what it does not. */
enum AttestationText implements Key {
    /** Arguments: events in the period. */
    SIGNED("spanforge.attestation.shows.signed"),
    /** Arguments: events in the period. */
    RECOUNTED("spanforge.attestation.shows.recounted"),
    NOT_RECOUNTED("spanforge.attestation.shows-not.recounted"),
    NOT_FULFILLED("spanforge.attestation.shows-not.fulfilled"),
    NOT_OWNER("spanforge.attestation.shows-not.owner"),
    LAST_DAY("spanforge.attestation.shows-not.last-day");

    private final String key;

    AttestationText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
