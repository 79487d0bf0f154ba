// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.check.Phrase;

/** Says why a trust file stays as it is; never with key material. */
public final class NotPinned extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    NotPinned(PinningFault fault, Object... arguments) {
        super(fault.key());
        this.phrase = Phrase.of(fault, arguments);
    }

    public Phrase phrase() {
        return phrase;
    }
}
