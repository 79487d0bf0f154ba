// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pdf;

import io.assay.check.Key;

/** What a PDF report shows and what it does not. */
enum PdfText implements Key {
    SIGNED("spanforge.pdf.shows.signed"), NOT_TRUE("spanforge.pdf.shows-not.true");

    private final String key;

    PdfText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
