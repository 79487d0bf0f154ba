// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.format.EvidenceFormat;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/**
 * An artefact that discovery found: the file, who recognised it (empty: nobody), and what belongs to it.
 *
 * @param fault why a folder could not be gone through; empty for everything else
 */
public record Subject(EvidenceFile file, Optional<EvidenceFormat> format, List<EvidenceFile> companions, Optional<UnreadableEvidence> fault) {
    public Subject(EvidenceFile file, Optional<EvidenceFormat> format, List<EvidenceFile> companions) {
        this(file, format, companions, Optional.empty());
    }
}
