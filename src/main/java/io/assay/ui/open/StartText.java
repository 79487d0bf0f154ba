// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.open;

import io.assay.ui.support.Word;

/** The words of the start. */
public enum StartText implements Word {
    TITLE, WHAT, NEVER, DROP, DROP_OR, OPEN_FILES, OPEN_FOLDER, SAMPLE, SAMPLE_WHY, RECENT, RECENT_NONE, RECENT_FORGET,
    /** Arguments: name, how many more. */
    RECENT_MORE,
    /** Arguments: how many. */
    RECENT_TRUST,
    CHOOSE_FILES, CHOOSE_FOLDER, DROP_HERE, KEYS
}
