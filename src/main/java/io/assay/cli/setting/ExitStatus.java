// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Indication;

/** The exit statuses of the contract, section 3. */
public final class ExitStatus {
    public static final int OK = 0;
    /** The evidence passes, and its verdict is not the recorded one. */
    public static final int NOT_REPRODUCED = 1;
    public static final int USAGE = 64;
    public static final int UNREADABLE = 66;
    public static final int FAULT = 70;
    public static final int CANCELLED = 130;

    private ExitStatus() {}

    public static int of(Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED -> 0;
            case TOTAL_FAILED -> 1;
            case INDETERMINATE -> 2;
            case NO_EVIDENCE_FOUND -> 3;
        };
    }
}
