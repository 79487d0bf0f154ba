// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import io.assay.check.Key;

/** What an agreement shows and what it does not. */
enum DpaText implements Key {
    SIGNED("spanforge.dpa.shows.signed"), NOT_PARTIES("spanforge.dpa.shows-not.parties"), NOT_AGREED("spanforge.dpa.shows-not.agreed");

    private final String key;

    DpaText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
