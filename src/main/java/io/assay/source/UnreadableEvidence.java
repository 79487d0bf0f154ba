// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import io.assay.evidence.Locator;

/** Says that evidence could not be read as promised. Caught in one place, the run, which turns it into a finding. */
public final class UnreadableEvidence extends Exception {
    private static final long serialVersionUID = 1;

    /** What went wrong, as a stable word for the finding's argument. */
    public enum Fault {
        /** The system refused or broke the read. */
        IO,
        /** The bytes are not what the format demands. */
        FORMAT,
        /** A reader's limit was reached. */
        LIMIT,
        /** It lies in an archive that is not opened; the detail is its name there. */
        PACKED
    }

    private final transient Locator at;
    private final Fault fault;
    private final String detail;

    public UnreadableEvidence(Locator at, Fault fault, String detail, Throwable cause) {
        super(fault + " at " + at + ": " + detail, cause);
        this.at = at;
        this.fault = fault;
        this.detail = detail;
    }

    public UnreadableEvidence(Locator at, Fault fault, String detail) {
        this(at, fault, detail, null);
    }

    public Locator at() {
        return at;
    }

    public Fault fault() {
        return fault;
    }

    /** A bare value that names the fault more closely, such as a limit with its number or a JSON fault; never prose, never payload. */
    public String detail() {
        return detail;
    }
}
