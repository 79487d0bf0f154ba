// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.check.Key;

/** The sentences on where a framework comes from. */
enum CatalogueText implements Key {
    /** Arguments: citation, day. */
    SOURCE,
    /** Arguments: what, day, source. */
    APPLIES;

    @Override
    public String key() {
        return "framework." + name();
    }
}
