// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import io.assay.check.Key;

/** What such a document shows and what it does not. */
enum PiiText implements Key {
    NOT_AUTHOR("spanforge.pii.shows-not.author"), NOT_DONE("spanforge.pii.shows-not.done"), NOT_ANONYMOUS("spanforge.pii.shows-not.anonymous");

    private final String key;

    PiiText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
