// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an artefact of generation C (catalogue of codes, section "Kimberlite"; those from FORM on are ours). */
public enum KimberliteCode implements FindingCode.Defined {
    CRC("kimberlite.crc", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    CHAIN("kimberlite.chain", Axis.INTEGRITY, SubIndication.ASSAY_CHAIN_BREAK, Weight.FAIL),
    SEQUENCE("kimberlite.sequence", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    TORN_TAIL("kimberlite.torn-tail", Axis.COMPLETENESS, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    RECORD_KIND("kimberlite.record-kind", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    CHECKPOINT_RECORD("kimberlite.checkpoint-record", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    INDEX("kimberlite.index", Axis.INTEGRITY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    ANCHOR("kimberlite.anchor", Axis.COMPLETENESS, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.FAIL),
    QUORUM_SIGNATURE("kimberlite.quorum-signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    MERKLE_ROOT("kimberlite.merkle-root", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    ENTRY_CHECKSUM("kimberlite.entry-checksum", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    START_SENTINEL("kimberlite.start-sentinel", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    END_SENTINEL("kimberlite.end-sentinel", Axis.COMPLETENESS, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    DECOMPRESS("kimberlite.decompress", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    MANIFEST("kimberlite.manifest", Axis.INTEGRITY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    AUDIT_CHAIN("kimberlite.audit-chain", Axis.INTEGRITY, SubIndication.ASSAY_CHAIN_BREAK, Weight.FAIL),
    CHAIN_HEAD("kimberlite.chain-head", Axis.COMPLETENESS, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.FAIL),
    CONTENT_HASH("kimberlite.content-hash", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    HMAC("kimberlite.hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    UNSIGNED("kimberlite.unsigned", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_SECRET_NEEDED, Weight.INDETERMINATE),
    ERASURE_PROOF("kimberlite.erasure-proof", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    ERASURE_LEGACY("kimberlite.erasure-legacy", Axis.AUTHENTICITY, SubIndication.ASSAY_STUB, Weight.INDETERMINATE),
    ERASURE_DEADLINE("kimberlite.erasure-deadline", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    ERASURE_OVERDUE("kimberlite.erasure-overdue", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    CERTIFICATE_SIGNATURE("kimberlite.certificate-signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    CERTIFICATE_KEY("kimberlite.certificate-key", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_UNPINNED, Weight.FAIL),
    CERTIFICATE_SPEC("kimberlite.certificate-spec", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    CERTIFICATE_COMPLETE("kimberlite.certificate-complete", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    CONSENT_DECLINED("kimberlite.consent-declined", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    CONSENT_WITHDRAWN("kimberlite.consent-withdrawn", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.INFO),
    CONSENT_EXPIRED("kimberlite.consent-expired", Axis.CLAIMS, SubIndication.EXPIRED, Weight.INFO),
    BREACH_LATE_NOTIFICATION("kimberlite.breach-late-notification", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    BREACH_DEADLINE_PASSED("kimberlite.breach-deadline-passed", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    BREACH_DEADLINE_NOT_72H("kimberlite.breach-deadline-not-72h", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    BREACH_SEVERITY("kimberlite.breach-severity", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    BACKUP_HASH("kimberlite.backup-hash", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    BACKUP_UNLISTED("kimberlite.backup-unlisted", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.WARN),
    /** A document is not of its known form. */
    FORM("kimberlite.form", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** An event of the audit log is earlier than the one before. */
    AUDIT_TIME("kimberlite.audit-time", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.FAIL),
    /** The metadata of an export count other records or streams than the body holds. */
    EXPORT_COUNT("kimberlite.export-count", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** An erasure names other streams than its signed witnesses. */
    ERASURE_STREAMS("kimberlite.erasure-streams", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** A record says that something ended before it began; arguments: id of the record, name of the earlier member. */
    TIME_ORDER("kimberlite.time-order", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    /** The file is not the one whose digest was pinned. */
    PINNED_DIGEST("kimberlite.pinned-digest", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Two records of one file bear one id; arguments: the id. */
    ID_TWICE("kimberlite.id-twice", Axis.CLAIMS, SubIndication.ASSAY_DUPLICATE, Weight.FAIL),
    /** What a repeated erasure says is not what the first one said; arguments: the fault by its place, id of the request. */
    ERASURE_REPLAY("kimberlite.erasure-replay", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** The numbers of one erasure request contradict each other; arguments: 0 for the records or 1 for the streams, id of the request. */
    ERASURE_COUNT("kimberlite.erasure-count", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** A record signature does not verify. */
    RECORD_SIGNATURE("kimberlite.record-signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Record signatures go back in order, or an approval stands without a review. */
    SIGNATURE_ORDER("kimberlite.signature-order", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL);

    private final Definition definition;

    KimberliteCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
