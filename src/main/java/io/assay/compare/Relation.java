// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.check.Key;

/** How a newer state stands to an older one (contract, "assay.compare/1"). */
public enum Relation implements Key {
    IDENTICAL,
    /** The older one is the beginning of the newer one. */
    APPENDED,
    /** Both hold the same events, some of them with other content, or some are gone from the middle. */
    CHANGED,
    /** The newer one is the beginning of the older one. */
    TRUNCATED,
    /** They begin alike and then go on differently: two histories. */
    FORKED,
    /** They have no event in common. */
    UNRELATED;

    @Override
    public String key() {
        return "relation." + name();
    }
}
