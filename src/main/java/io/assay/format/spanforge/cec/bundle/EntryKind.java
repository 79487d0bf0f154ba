// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a bundle is made of, in the order in which the producer writes it (specification of Spanforge, section 8). Records of one schema lie
 * in one folder, usually as {@code records.ndjson}; later descriptions allow any {@code *.ndjson} there (section 15).
 */
public enum EntryKind {
    SCORE("score_records", "halluccheck.score.v1"), BIAS("bias_reports", "halluccheck.bias.v1"), PRRI("prri_records", "halluccheck.prri.v1"),
    DRIFT("drift_events", "halluccheck.drift.v1"), PII("pii_detections", "halluccheck.pii.v1"), GATE("gate_evaluations", "halluccheck.gate.v1"),
    CLAUSE_MAP("clause_map.json", ""), CHAIN_PROOF("chain_proof.json", ""), ATTESTATION("attestation.json", ""), MANIFEST("manifest.json", ""),
    TIMESTAMP("rfc3161_timestamp.tsr", "");

    private static final String LINES = ".ndjson";

    private final String path;
    private final String schema;

    EntryKind(String path, String schema) {
        this.path = path;
        this.schema = schema;
    }

    public boolean isRecords() {
        return !schema.isEmpty();
    }

    /** The schema of its records; empty for documents. */
    public String schema() {
        return schema;
    }

    /** The folder of records, or the name of the document. */
    public String path() {
        return path;
    }

    /** The name that the producer gives the entry. */
    public String usualName() {
        return isRecords() ? path + "/records" + LINES : path;
    }

    /** What an entry of that name is; empty where the format has no such entry. */
    public static Optional<EntryKind> of(String name) {
        for (EntryKind kind : values()) {
            if (kind.isRecords() ? name.startsWith(kind.path + "/") && name.endsWith(LINES) && name.indexOf('/') == name.lastIndexOf('/')
                    : name.equals(kind.path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static List<EntryKind> records() {
        return Arrays.stream(values()).filter(EntryKind::isRecords).toList();
    }
}
