// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

/** How the state of a file before and after is compared (contract, section 1). */
public enum CustodyMode {
    /** One digest; size, times and identity compared. */
    METADATA("metadata"),
    /** The digest taken again at the end as well. */
    DIGEST("digest");

    private final String word;

    CustodyMode(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
