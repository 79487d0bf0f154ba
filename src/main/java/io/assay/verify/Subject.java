// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.format.EvidenceFormat;
import io.assay.source.EvidenceFile;
import java.util.List;
import java.util.Optional;

/** An artefact that discovery found: the file, who recognised it (empty: nobody), and what belongs to it. */
public record Subject(EvidenceFile file, Optional<EvidenceFormat> format, List<EvidenceFile> companions) {
}
