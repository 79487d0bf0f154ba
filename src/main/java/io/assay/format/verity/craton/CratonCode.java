// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an artefact of generation B (catalogue of codes, section "Craton", and one of ours). */
public enum CratonCode implements FindingCode.Defined {
    CRC("craton.crc", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    CHAIN("craton.chain", Axis.INTEGRITY, SubIndication.ASSAY_CHAIN_BREAK, Weight.FAIL),
    SEQUENCE("craton.sequence", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    TORN_TAIL("craton.torn-tail", Axis.COMPLETENESS, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    RECORD_KIND("craton.record-kind", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    CHECKPOINT_RECORD("craton.checkpoint-record", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    INDEX("craton.index", Axis.INTEGRITY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    ANCHOR("craton.anchor", Axis.COMPLETENESS, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.FAIL),
    QUORUM_SIGNATURE("craton.quorum-signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    MERKLE_ROOT("craton.merkle-root", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    ENTRY_CHECKSUM("craton.entry-checksum", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    SUPERBLOCK_COPY("craton.superblock-copy", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** A document is not of its known form; ours, beside the catalogue. */
    FORM("craton.form", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** The file is not the one whose digest was pinned; ours. */
    PINNED_DIGEST("craton.pinned-digest", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL);

    private final Definition definition;

    CratonCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
