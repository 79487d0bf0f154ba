// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.check.Key;

/** What expectations about events do not show. */
enum CompatText implements Key {
    NOT_SIGNED;

    @Override
    public String key() {
        return "compat.not-signed";
    }
}
