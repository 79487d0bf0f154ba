// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.Key;

/** What the records of generation B show and what they do not. */
enum RecordText implements Key {
    /** Arguments: records. */
    COUNT("shows.count"), NOT_SIGNED("shows-not.signed"), NOT_TRUE("shows-not.true"), NOT_ALL_CALLS("shows-not.calls"),
    NOT_HISTORY("shows-not.history"), NOT_CONSENTED("shows-not.consented"), NOT_THE_DATA("shows-not.data");

    private final String key;

    RecordText(String key) {
        this.key = "craton.record." + key;
    }

    @Override
    public String key() {
        return key;
    }
}
