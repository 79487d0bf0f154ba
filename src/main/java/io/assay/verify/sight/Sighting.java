// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.sight;

import io.assay.format.EvidenceFormat;
import io.assay.format.Recognition;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.Optional;

/**
 * What a file or folder was taken for.
 *
 * @param format empty where nobody knows it
 * @param fault  why it could not be told what it is; empty where it was told, or where it is simply something else
 */
public record Sighting(EvidenceFile file, Optional<EvidenceFormat> format, Recognition recognition, Optional<UnreadableEvidence> fault) {
    static Sighting none(EvidenceFile file) {
        return new Sighting(file, Optional.empty(), Recognition.NO, Optional.empty());
    }

    /** Something that could not be looked into. */
    public static Sighting unread(EvidenceFile file, UnreadableEvidence fault) {
        return new Sighting(file, Optional.empty(), Recognition.NO, Optional.of(fault));
    }

    public boolean isKnown() {
        return format.isPresent();
    }
}
