// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.check.Phrase;

/** Says that a trust file cannot be used, and why; it carries a phrase for the auditor and never key material. */
public final class TrustFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    TrustFileException(TrustFault fault, Object... arguments) {
        super(fault.key());
        this.phrase = Phrase.of(fault, arguments);
    }

    public Phrase phrase() {
        return phrase;
    }
}
