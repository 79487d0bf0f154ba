// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Phrase;

/** Ends a command with a status and a sentence on standard error. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Phrase phrase;

    public Failure(int status, Phrase phrase) {
        super(phrase.key().key());
        this.status = status;
        this.phrase = phrase;
    }

    public int status() {
        return status;
    }

    public Phrase phrase() {
        return phrase;
    }
}
