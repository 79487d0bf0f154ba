// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.check.Phrase;

/** Says that something could not be signed, stamped or checked, and why; carries a phrase for the auditor and nothing of a key. */
public final class SealFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    SealFailure(SealText text, Object... arguments) {
        super(text.key());
        this.phrase = Phrase.of(text, arguments);
    }

    public Phrase phrase() {
        return phrase;
    }
}
