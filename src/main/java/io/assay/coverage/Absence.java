// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.Key;

/** How strongly the evidence allows to say that there was no event: an absence is worth what the completeness of the evidence is worth. */
public enum Absence implements Key {
    /** All evidence is complete to an end that something outside fixes. */
    PROVED,
    /** All evidence is complete up to its last record; after that nothing is known. */
    UNTIL_LAST,
    /** Completeness of some of the evidence failed, was not decided or was not asked. */
    UNPROVED;

    @Override
    public String key() {
        return "absence." + name();
    }
}
