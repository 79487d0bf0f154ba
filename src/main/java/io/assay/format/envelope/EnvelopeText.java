// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.Key;

/** Sentences of "this shows" and "this does not show". */
public enum EnvelopeText implements Key {
    /** Arguments: subject, anchor, instant. */
    PATH_SHOWN("envelope.path.shown"),
    PATH_NOT_SHOWN("envelope.path.not-shown"),
    /** Arguments: subject, way of signing. */
    SIGNATURE_SHOWN("envelope.signature.shown"),
    /** Arguments: subject, time claimed. */
    TIME_CLAIMED("envelope.signature.time-claimed"),
    SIGNATURE_NOT_SHOWN("envelope.signature.not-shown"),
    /** Arguments: time, authority, policy, serial number. */
    TIME_SHOWN("envelope.time.shown"),
    /** Argument: seconds by which the time may be wrong. */
    TIME_ACCURACY("envelope.time.accuracy"),
    TIME_NOT_SHOWN("envelope.time.not-shown");

    private final String key;

    EnvelopeText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
