// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.check.Phrase;

/** Says that a policy file cannot be used, and why. */
public final class PolicyFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    PolicyFileException(PolicyFault fault, Object... arguments) {
        super(fault.key());
        this.phrase = Phrase.of(fault, arguments);
    }

    public Phrase phrase() {
        return phrase;
    }
}
