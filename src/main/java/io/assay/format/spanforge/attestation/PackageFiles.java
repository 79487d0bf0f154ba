// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.format.spanforge.document.PlainDocument;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of one package: what the producer writes beside the attestation has its name but for the last part; exports lie in a folder, and
 * the events, where the auditor has them, in {@code events.jsonl}.
 *
 * @param own whether the attestation has the producer's file name, so that its companions can be told by theirs
 */
record PackageFiles(EvidenceFile attestation, boolean own) {
    private static final String ENDING = "attestation.json";

    static PackageFiles of(EvidenceFile file) {
        return new PackageFiles(file, file.simpleName().endsWith(ENDING));
    }

    private Optional<EvidenceFile> beside(String ending) {
        String name = attestation.simpleName();
        return own ? attestation.sibling(name.substring(0, name.length() - ENDING.length()) + ending).filter(EvidenceFile::isRegular) : Optional.empty();
    }

    Optional<EvidenceFile> report() {
        return beside("report.json");
    }

    Optional<EvidenceFile> text() {
        return beside("report.txt");
    }

    Optional<EvidenceFile> gaps() {
        return beside("gap_report.json");
    }

    Optional<EvidenceFile> events() {
        return attestation.sibling("events.jsonl").filter(EvidenceFile::isRegular);
    }

    /** The exports, by name; none where the attestation is not named as the producer names it. */
    List<EvidenceFile> exports() throws UnreadableEvidence {
        Optional<EvidenceFile> folder = own ? attestation.sibling("exports").filter(EvidenceFile::isDirectory) : Optional.empty();
        if (folder.isEmpty()) {
            return List.of();
        }
        return folder.get().children().stream().filter(file -> file.isRegular() && file.simpleName().endsWith(".jsonl")).toList();
    }

    /** The frameworks of the other attestations in the folder: the producer puts the exports of all of them into one. */
    Set<String> neighbours() throws UnreadableEvidence {
        Set<String> frameworks = new HashSet<>();
        for (EvidenceFile file : attestation.siblings()) {
            if (!file.simpleName().equals(attestation.simpleName()) && file.simpleName().endsWith(ENDING) && isOne(file)) {
                framework(file).ifPresent(frameworks::add);
            }
        }
        return frameworks;
    }

    /** An attestation that cannot be read says so itself. */
    private static Optional<String> framework(EvidenceFile file) {
        try {
            return PlainDocument.read(file).root().text("framework");
        } catch (UnreadableEvidence unreadable) {
            return Optional.empty();
        }
    }

    /** What is part of the package and no evidence of its own; the events are evidence of their own. */
    List<EvidenceFile> companions() throws UnreadableEvidence {
        List<EvidenceFile> files = new ArrayList<>(Stream.of(report(), text(), gaps()).flatMap(Optional::stream).toList());
        files.addAll(exports());
        return files;
    }

    /** By the members that every attestation and every JSON report of the engine has. */
    static boolean isOne(EvidenceFile file) {
        String head = file.isRegular() ? new String(file.head(), StandardCharsets.ISO_8859_1) : "";
        return head.stripLeading().startsWith("{")
                && Stream.of("\"framework\"", "\"period_from\"", "\"period_to\"", "\"clauses\"", "\"evidence_count\"").allMatch(head::contains)
                && (head.contains("\"hmac_sig\"") || head.contains("\"overall_status\""));
    }
}
