// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.check.Phrase;

/** Ends a command with a status and a sentence on standard error. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Phrase phrase;

    Failure(int status, Phrase phrase) {
        super(phrase.key().key());
        this.status = status;
        this.phrase = phrase;
    }

    int status() {
        return status;
    }

    Phrase phrase() {
        return phrase;
    }
}
