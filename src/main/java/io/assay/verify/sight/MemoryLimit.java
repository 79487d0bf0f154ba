// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.sight;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;

/** The limit that the machine sets: evidence that needs more memory than the program was given is not read, and the rest of the run goes on. */
public final class MemoryLimit {
    private MemoryLimit() {}

    /** The fault of a file whose reading met it. */
    public static UnreadableEvidence met(EvidenceFile file, OutOfMemoryError full) {
        return new UnreadableEvidence(file.locator(), Fault.LIMIT, word(), full);
    }

    /** The limit's name and value, in mebibytes. */
    public static String word() {
        return "memory-mib " + (Runtime.getRuntime().maxMemory() >> 20);
    }
}
