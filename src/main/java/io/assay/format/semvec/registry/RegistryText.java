// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.check.Key;

/** What a registry shows and what it does not. */
enum RegistryText implements Key {
    /** Arguments: number of keys. */
    PINNED("semvec.registry.shows.pinned"), NOT_TRUST("semvec.registry.shows-not.trust"), NOT_THEN("semvec.registry.shows-not.then");

    private final String key;

    RegistryText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
