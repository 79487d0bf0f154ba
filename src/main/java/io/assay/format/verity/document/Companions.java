// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.format.verity.U64;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Finds the files that belong to an export or a store, by their names in the same folder. */
public final class Companions {
    private static final String STAMP = "checkpoint_";
    private static final String RESPONSE = ".tsr";

    private final EvidenceFile artefact;

    public Companions(EvidenceFile artefact) {
        this.artefact = artefact;
    }

    /** What the files belong to. */
    public EvidenceFile artefact() {
        return artefact;
    }

    public Optional<EvidenceFile> proof() {
        return named(artefact.simpleName() + ".proof");
    }

    public Optional<EvidenceFile> schema() {
        return named(artefact.simpleName() + ".schema.json");
    }

    public Optional<EvidenceFile> checkpoints() {
        return named("checkpoints.jsonl");
    }

    public Optional<EvidenceFile> holds() {
        return named("legal_holds.json");
    }

    public Optional<EvidenceFile> policies() {
        return named("retention_policies.json");
    }

    public Optional<EvidenceFile> recoveries() {
        return named("recovery_records.json");
    }

    public Optional<EvidenceFile> commitments() {
        return named("commitment_proofs.json");
    }

    public Optional<EvidenceFile> keys() {
        return named("keys.json");
    }

    /** RFC 3161 responses by the position of the seal they attest; looked for only where there is something they could attest. */
    public Map<Long, EvidenceFile> stamps() throws UnreadableEvidence {
        Map<Long, EvidenceFile> stamps = new HashMap<>();
        for (EvidenceFile file : artefact.siblings()) {
            String name = file.simpleName();
            if (name.startsWith(STAMP) && name.endsWith(RESPONSE) && file.isRegular()) {
                OptionalLong position = U64.parse(name.substring(STAMP.length(), name.length() - RESPONSE.length()));
                position.ifPresent(value -> stamps.put(value, file));
            }
        }
        return stamps;
    }

    /** What bears the name of a companion and is no file: a directory, a link, a pipe. Nothing is read from it. */
    public List<EvidenceFile> special() {
        return Stream.of(artefact.simpleName() + ".proof", artefact.simpleName() + ".schema.json", "checkpoints.jsonl", "legal_holds.json",
                "retention_policies.json", "recovery_records.json", "commitment_proofs.json", "keys.json").flatMap(name -> artefact.sibling(name).stream())
                .filter(file -> !file.isRegular()).toList();
    }

    /** Everything that is there. */
    public List<EvidenceFile> all() throws UnreadableEvidence {
        List<EvidenceFile> all = new ArrayList<>();
        List.of(proof(), schema(), checkpoints(), holds(), policies(), recoveries(), commitments(), keys())
                .forEach(file -> file.ifPresent(all::add));
        stamps().values().stream().sorted((one, other) -> one.name().compareTo(other.name())).forEach(all::add);
        return all;
    }

    private Optional<EvidenceFile> named(String name) {
        return artefact.sibling(name).filter(EvidenceFile::isRegular);
    }
}
