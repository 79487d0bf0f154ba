// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** The questions put to exports and stores of generation A; sections are those of the VerityDB specification. */
public enum VerityQuestion implements Question.Defined {
    READABLE("readable", Axis.INTEGRITY, "1.1"),
    POSITION_SEQUENCE("position-sequence", Axis.COMPLETENESS, "1.1, 1.12"),
    CHAIN_LINK("chain-link", Axis.INTEGRITY, "1.2"),
    CHAIN_HASH("chain-hash", Axis.INTEGRITY, "1.2"),
    TIMESTAMP_MONOTONIC("timestamp-monotonic", Axis.TIME, "1.3"),
    TENANT_ISOLATION("tenant-isolation", Axis.CLAIMS, "1.2"),
    PAYLOAD_PRESENT("payload-present", Axis.COMPLETENESS, "1.13"),
    PROOF_RANGE("proof-range", Axis.COMPLETENESS, "1.7"),
    PROOF_HASHES("proof-hashes", Axis.INTEGRITY, "1.7"),
    PROOF_MERKLE("proof-merkle", Axis.INTEGRITY, "1.6"),
    CONTENT_HASH("content-hash", Axis.INTEGRITY, "1.7"),
    EXPORT_SIGNATURE("export-signature", Axis.AUTHENTICITY, "1.7"),
    METADATA_COVERAGE("metadata-coverage", Axis.INTEGRITY, "1.2, 5"),
    PROOF_CHECKPOINT("proof-checkpoint", Axis.COMPLETENESS, "1.7"),
    CHECKPOINT_SIGNATURE("checkpoint-signature", Axis.AUTHENTICITY, "1.4"),
    CHECKPOINT_KEY_PINNED("checkpoint-key-pinned", Axis.AUTHENTICITY, "1.17"),
    CHECKPOINT_KEY_VALIDITY("checkpoint-key-validity", Axis.AUTHENTICITY, "1.17"),
    CHECKPOINT_LINK("checkpoint-link", Axis.INTEGRITY, "1.4"),
    CHECKPOINT_ORDER("checkpoint-order", Axis.TIME, "1.4"),
    COSIGNATURE("cosignature", Axis.AUTHENTICITY, "1.4"),
    RFC3161("rfc3161", Axis.TIME, "1.4"),
    COMPLETENESS("completeness", Axis.COMPLETENESS, "1.4, 5"),
    PINNED_STATE("pinned-state", Axis.COMPLETENESS, "1.17"),
    FORK("fork", Axis.INTEGRITY, "1.12"),
    GENERATION_CHAIN("generation-chain", Axis.CLAIMS, "1.12"),
    GAP_EXPLAINED("gap-explained", Axis.COMPLETENESS, "1.12"),
    PROJECTION_HASH("projection-hash", Axis.CLAIMS, "1.5"),
    OLD_VALUES("old-values", Axis.CLAIMS, "1.16"),
    SCHEMA("schema", Axis.CLAIMS, "1.7"),
    LEGAL_HOLD("legal-hold", Axis.CLAIMS, "1.13"),
    RETENTION_MIN("retention-min", Axis.CLAIMS, "1.13"),
    RETENTION_MAX("retention-max", Axis.CLAIMS, "1.13"),
    IDEMPOTENCY_UNIQUE("idempotency-unique", Axis.INTEGRITY, "1.15"),
    COMMITMENT_PROOF("commitment-proof", Axis.CLAIMS, "1.15"),
    KEY_STATUS("key-status", Axis.CLAIMS, "1.14"),
    KEY_UNWRAP("key-unwrap", Axis.INTEGRITY, "1.14"),
    NONCE_UNIQUE("nonce-unique", Axis.INTEGRITY, "1.14"),
    NONCE_DERIVED("nonce-derived", Axis.INTEGRITY, "1.14"),
    DECRYPT("decrypt", Axis.INTEGRITY, "1.14");

    private final Definition definition;

    VerityQuestion(String name, Axis axis, String section) {
        this.definition = new Definition(new CheckId("verity." + name), axis, "VerityDB specification, section " + section);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
