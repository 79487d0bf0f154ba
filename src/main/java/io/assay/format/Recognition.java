// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.source.EvidenceFile;
import java.util.List;

/**
 * Says how sure a format is that a file is its evidence, and which other files belong to it.
 *
 * @param companions files that are part of this artefact and not evidence of their own (proof, sidecar, data beside a signature)
 */
public record Recognition(Certainty certainty, List<EvidenceFile> companions) {
    /** From "not at all" to "its own magic bytes or its own schema name". */
    public enum Certainty {
        NO, POSSIBLE, LIKELY, CERTAIN
    }

    public static final Recognition NO = new Recognition(Certainty.NO, List.of());

    public Recognition {
        companions = List.copyOf(companions);
    }

    public static Recognition of(Certainty certainty, EvidenceFile... companions) {
        return new Recognition(certainty, List.of(companions));
    }
}
