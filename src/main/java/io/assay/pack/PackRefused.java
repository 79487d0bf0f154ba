// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.check.Phrase;

/** Says why a pack was not made; what was begun is of no use. */
public final class PackRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    PackRefused(PackText text, Object... arguments) {
        super(text.key(), null, false, false);
        this.phrase = Phrase.of(text, arguments);
    }

    public Phrase phrase() {
        return phrase;
    }
}
