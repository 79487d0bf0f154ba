// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.export;

import io.assay.check.Key;

/** What an export of generation B shows and what it does not. */
enum ToolExportText implements Key {
    /** Arguments: rows, tables. */
    ROWS("craton.export.shows.rows"), NOT_THE_STORE("craton.export.shows-not.store"), NOT_SIGNED("craton.export.shows-not.signed");

    private final String key;

    ToolExportText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
