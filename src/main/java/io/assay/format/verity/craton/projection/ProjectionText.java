// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import io.assay.check.Key;

/** What a projection store shows and what it does not. */
enum ProjectionText implements Key {
    /** Arguments: tables, applied position, pages. */
    STATE("craton.projection.shows.state"), NOT_THE_LOG("craton.projection.shows-not.log"), NOT_THE_ROWS("craton.projection.shows-not.rows");

    private final String key;

    ProjectionText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
