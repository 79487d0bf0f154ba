// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

/** Ends an examination where the auditor cancelled it; never leaves the run. */
final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Cancelled() {
        super("cancelled", null, false, false);
    }
}
