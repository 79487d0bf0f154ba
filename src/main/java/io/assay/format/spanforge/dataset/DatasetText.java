// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.check.Key;
import java.util.Locale;

/** What the examination of a data set report shows and does not show. */
enum DatasetText implements Key {
    SHOWS_SIGNED,
    /** Arguments: rows, files. */
    SHOWS_RECOUNTED,
    NOT_RECOUNTED,
    NOT_CONSENT,
    NOT_TRAINED;

    @Override
    public String key() {
        return "dataset." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
