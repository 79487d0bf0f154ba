// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What the checks of generation A can find (catalogue of codes, section "Verity: generation A", and what reading itself can find). */
public enum VerityCode implements FindingCode.Defined {
    /** A line or a member cannot be read as the format demands; argument: the member or the kind of fault. */
    PARSE("parse", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** One member named twice; argument: its name. */
    DUPLICATE_MEMBER("duplicate-member", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    /** A member, column or word that the format does not have; argument: its name. */
    UNKNOWN_MEMBER("unknown-member", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** An entry beside the log contradicts itself or another one; argument: the member that says so. */
    SELF_CONTRADICTION("self-contradiction", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** A seal dated after the validation time; arguments: its time, that time. */
    CHECKPOINT_FUTURE("checkpoint-future", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    /** An entry of a list stands there twice, word for word, and counts once; argument: the member that tells entries apart. */
    LISTED_TWICE("listed-twice", Axis.CLAIMS, SubIndication.ASSAY_DUPLICATE, Weight.INFO),
    /** Spelled otherwise than a plain writer would; argument: what. */
    SPELLING("spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INFO),
    /** No event at all. */
    EMPTY("empty", Axis.COMPLETENESS, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** SQLite calls the database damaged; argument: its result code. */
    STORE_DAMAGED("store-damaged", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** Committed rows stand only in the write-ahead log. */
    WAL_PENDING("wal-pending", Axis.CUSTODY, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.WARN),
    /** An earlier copy that the trust file names cannot be opened as a log; argument: its name. */
    EARLIER_COPY("earlier-copy", Axis.COMPLETENESS, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE),
    POSITION_SEQUENCE("position-sequence", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    CHAIN_LINK("chain-link", Axis.INTEGRITY, SubIndication.ASSAY_CHAIN_BREAK, Weight.FAIL),
    CHAIN_HASH("chain-hash", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    TIMESTAMP_MONOTONIC("timestamp-monotonic", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.FAIL),
    TENANT_ISOLATION("tenant-isolation", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    PROOF_RANGE("proof-range", Axis.COMPLETENESS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    PROOF_HASHES("proof-hashes", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    PROOF_MERKLE("proof-merkle", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    CONTENT_HASH("content-hash", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    EXPORT_SIGNATURE("export-signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    EXPORT_KEY_VALIDITY("export-key-validity", Axis.AUTHENTICITY, SubIndication.EXPIRED, Weight.FAIL),
    METADATA_COVERAGE("metadata-coverage", Axis.INTEGRITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    PROOF_CHECKPOINT("proof-checkpoint", Axis.COMPLETENESS, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE),
    CHECKPOINT_SIGNATURE("checkpoint-signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    CHECKPOINT_KEY_PINNED("checkpoint-key-pinned", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_UNPINNED, Weight.FAIL),
    CHECKPOINT_KEY_VALIDITY("checkpoint-key-validity", Axis.AUTHENTICITY, SubIndication.EXPIRED, Weight.FAIL),
    CHECKPOINT_LINK("checkpoint-link", Axis.INTEGRITY, SubIndication.ASSAY_CHAIN_BREAK, Weight.FAIL),
    CHECKPOINT_ORDER("checkpoint-order", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.FAIL),
    /** A co-signature does not verify; argument: the role it names. */
    COSIGNATURE("cosignature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** A third party signed with a key that was not in force; arguments: the key, the time of the seal. */
    COSIGNATURE_KEY_VALIDITY("cosignature-key-validity", Axis.AUTHENTICITY, SubIndication.EXPIRED, Weight.WARN),
    /** The third party is the sealing key itself; argument: the role it names. */
    COSIGNATURE_OWN("cosignature-own", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    RFC3161("rfc3161", Axis.TIME, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** A token holds, and the revocation of its authority is not settled; argument: the name of the problem. */
    RFC3161_REVOCATION("rfc3161-revocation", Axis.TIME, SubIndication.TRY_LATER, Weight.WARN),
    COMPLETENESS("completeness", Axis.COMPLETENESS, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.FAIL),
    /** The log does not begin at its beginning and no trusted proof says that it is a part; argument: its first position. */
    HEAD_MISSING("head-missing", Axis.COMPLETENESS, SubIndication.ASSAY_HEAD_UNANCHORED, Weight.WARN),
    PINNED_STATE("pinned-state", Axis.COMPLETENESS, SubIndication.ASSAY_HEAD_RETAINED, Weight.FAIL),
    FORK("fork", Axis.INTEGRITY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    GENERATION_CHAIN("generation-chain", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    GAP_EXPLAINED("gap-explained", Axis.COMPLETENESS, SubIndication.ASSAY_DECLARED_LOSS, Weight.FAIL),
    PROJECTION_HASH("projection-hash", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Seals whose projection was not recomputed for want of time; argument: how many. */
    PROJECTION_SAMPLED("projection-sampled", Axis.CLAIMS, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    OLD_VALUES("old-values", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    SCHEMA("schema", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    LEGAL_HOLD("legal-hold", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    RETENTION_MIN("retention-min", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    RETENTION_MAX("retention-max", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    PAYLOAD_PRESENT("payload-present", Axis.COMPLETENESS, SubIndication.ASSAY_DECLARED_LOSS, Weight.WARN),
    /** A tombstone is dated before its event or after the validation time; arguments: its time, that of the event. */
    TOMBSTONE_TIME("tombstone-time", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    IDEMPOTENCY_UNIQUE("idempotency-unique", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.FAIL),
    COMMITMENT_PROOF("commitment-proof", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** The transaction of a commitment proof stands in another log beside this one; argument: its id. */
    COMMITMENT_ELSEWHERE("commitment-elsewhere", Axis.CLAIMS, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    KEY_STATUS("key-status", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    KEY_UNWRAP("key-unwrap", Axis.INTEGRITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** An event was encrypted with a key that the key file gives to other positions. */
    KEY_RANGE("key-range", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** The keys were destroyed, as declared: nobody can open the payloads. */
    CRYPTO_DELETED("crypto-deleted", Axis.COMPLETENESS, SubIndication.ASSAY_DECLARED_LOSS, Weight.INFO),
    NONCE_UNIQUE("nonce-unique", Axis.INTEGRITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** One key and nonce wrapped two keys; arguments: id of the second. */
    WRAP_NONCE("wrap-nonce", Axis.INTEGRITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL),
    NONCE_DERIVED("nonce-derived", Axis.INTEGRITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.WARN),
    DECRYPT("decrypt", Axis.INTEGRITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL);

    private final Definition definition;

    VerityCode(String name, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("verity." + name, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
