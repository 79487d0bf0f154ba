// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

import io.assay.check.Phrase;

/** Says that a file is no verdict that could be compared. */
public final class NoVerdict extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    NoVerdict(Phrase phrase) {
        super(phrase.key().key());
        this.phrase = phrase;
    }

    /** The sentence for whoever named the file. */
    public Phrase phrase() {
        return phrase;
    }
}
