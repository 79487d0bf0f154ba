// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.state;

import io.assay.check.Key;

/** The limits of every state rebuilt from events. */
enum StateText implements Key {
    NOT_UNSIGNED("spanforge.state.not.unsigned"),
    NOT_COMPLETE("spanforge.state.not.complete");

    private final String key;

    StateText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
