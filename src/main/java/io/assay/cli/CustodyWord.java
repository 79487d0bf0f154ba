// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.verify.CustodyMode;

/** The words of {@code --custody}. */
enum CustodyWord {
    metadata(CustodyMode.METADATA), digest(CustodyMode.DIGEST);

    private final CustodyMode mode;

    CustodyWord(CustodyMode mode) {
        this.mode = mode;
    }

    CustodyMode mode() {
        return mode;
    }
}
