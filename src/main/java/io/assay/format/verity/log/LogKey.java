// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.Key;
import java.util.Locale;

/** What the examination of a segment log shows and does not show. */
enum LogKey implements Key {
    /** Arguments: records, layout. */
    SHOWS_READ,
    /** Arguments: records. */
    SHOWS_ANCHORED,
    NOT_WHO_OR_WHEN,
    NOT_THE_TRUTH,
    NOT_OTHER_STREAMS,
    NOT_THE_END,
    NOT_UNCHAINED,
    NOT_BEFORE;

    @Override
    public String key() {
        return "log." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
