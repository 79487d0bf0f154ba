// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.check.Phrase;

/** Says that a catalogue file cannot be used, in which line and why. */
public final class CatalogueException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    CatalogueException(CatalogueFault fault, Object... arguments) {
        super(fault.key());
        this.phrase = Phrase.of(fault, arguments);
    }

    public Phrase phrase() {
        return phrase;
    }
}
