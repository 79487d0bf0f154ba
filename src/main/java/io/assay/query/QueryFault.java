// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.check.Key;

/** What can be wrong with a filter; the words stand in this package's bundle. Arguments: place (1-based column), what stands there. */
public enum QueryFault implements Key {
    FIELD("query.fault.field"), OPERATOR("query.fault.operator"), VALUE("query.fault.value"), OPEN_TEXT("query.fault.open-text"),
    BRACKET("query.fault.bracket"), TRAILING("query.fault.trailing"), CHARACTER("query.fault.character"), TOO_DEEP("query.fault.too-deep"),
    TIME("query.fault.time"), NUMBER("query.fault.number");

    private final String key;

    QueryFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
