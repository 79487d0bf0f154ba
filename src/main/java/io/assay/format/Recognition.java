// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.source.EvidenceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how sure a format is that a file is its evidence, and which other files belong to it.
 *
 * @param companions files that are part of this artefact and not evidence of their own (proof, sidecar)
 * @param spokenOf   files that this artefact speaks of, such as the data beside a signature: companions, and evidence of their own where a format
 *                   recognises them
 */
public record Recognition(Certainty certainty, List<EvidenceFile> companions, List<EvidenceFile> spokenOf) {
    /** From "not at all" to "its own magic bytes or its own schema name". */
    public enum Certainty {
        NO, POSSIBLE, LIKELY, CERTAIN
    }

    public static final Recognition NO = new Recognition(Certainty.NO, List.of(), List.of());

    public Recognition {
        companions = List.copyOf(companions);
        spokenOf = List.copyOf(spokenOf);
    }

    public Recognition(Certainty certainty, List<EvidenceFile> companions) {
        this(certainty, companions, List.of());
    }

    public static Recognition of(Certainty certainty, EvidenceFile... companions) {
        return new Recognition(certainty, List.of(companions), List.of());
    }

    /** The same, of a file that speaks of others. */
    public Recognition speakingOf(Optional<EvidenceFile> data) {
        return new Recognition(certainty, companions, data.stream().toList());
    }

    /** Everything that lies beside and is read with the artefact. */
    public List<EvidenceFile> beside() {
        return Stream.concat(companions.stream(), spokenOf.stream()).toList();
    }
}
