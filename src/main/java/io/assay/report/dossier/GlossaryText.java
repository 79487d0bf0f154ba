// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.check.Assurance;
import io.assay.check.Key;
import io.assay.check.Qualifier;
import io.assay.check.SubIndication;
import io.assay.protection.Forger;
import java.util.Locale;

/** What the words of a verdict mean, for readers who meet them for the first time; constants are named after those of the vocabulary. */
public enum GlossaryText implements Key {
    ASSURANCE_CONSISTENT, ASSURANCE_KEYED, ASSURANCE_SIGNED, ASSURANCE_ANCHORED, QUALIFIER_UNATTRIBUTED, QUALIFIER_UNWITNESSED,
    QUALIFIER_UNANCHORED_TAIL, QUALIFIER_FORGEABLE_KEY, QUALIFIER_STUB_TIMESTAMP, QUALIFIER_PARTIAL_SCOPE, QUALIFIER_WEAK_ALGORITHM,
    QUALIFIER_DECLARED_LOSS, QUALIFIER_UNCOVERED_FIELDS, FORGER_ANYONE, FORGER_SECRET_HOLDER, FORGER_PRIVATE_KEY_HOLDER,
    FORGER_TIMESTAMP_AUTHORITY, REASON_FORMAT_FAILURE, REASON_HASH_FAILURE, REASON_SIG_CRYPTO_FAILURE, REASON_EXPIRED,
    REASON_NOT_YET_VALID, REASON_REVOKED, REASON_TIMESTAMP_ORDER_FAILURE, REASON_SIG_CONSTRAINTS_FAILURE, REASON_CHAIN_CONSTRAINTS_FAILURE,
    REASON_CRYPTO_CONSTRAINTS_FAILURE, REASON_NO_SIGNING_CERTIFICATE_FOUND, REASON_NO_CERTIFICATE_CHAIN_FOUND,
    REASON_SIGNED_DATA_NOT_FOUND, REASON_NO_POE, REASON_TRY_LATER, REASON_POLICY_PROCESSING_ERROR, REASON_ASSAY_CHAIN_BREAK,
    REASON_ASSAY_SEQUENCE_GAP, REASON_ASSAY_DUPLICATE, REASON_ASSAY_REORDER, REASON_ASSAY_CLAIM_CONTRADICTED,
    REASON_ASSAY_CONTAINER_AMBIGUOUS, REASON_ASSAY_KEY_UNPINNED, REASON_ASSAY_KEY_SECRET_NEEDED, REASON_ASSAY_KEY_MISMATCH,
    REASON_ASSAY_KEY_PUBLIC_KNOWLEDGE, REASON_ASSAY_TAIL_UNANCHORED, REASON_ASSAY_HEAD_UNANCHORED, REASON_ASSAY_HEAD_RETAINED,
    REASON_ASSAY_DECLARED_LOSS, REASON_ASSAY_STUB, REASON_ASSAY_NOT_DECRYPTABLE, REASON_ASSAY_UNSUPPORTED;

    @Override
    public String key() {
        return "glossary." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a pass of this strength proves. */
    public static GlossaryText of(Assurance assurance) {
        return valueOf("ASSURANCE_" + assurance.name());
    }

    /** What a reservation says, and what would settle it. */
    public static GlossaryText of(Qualifier qualifier) {
        return valueOf("QUALIFIER_" + qualifier.name());
    }

    /** What a reason means. */
    public static GlossaryText of(SubIndication reason) {
        return valueOf("REASON_" + reason.name());
    }

    /** Who could have made a proof, in the case that follows "by". */
    public static GlossaryText of(Forger forger) {
        return valueOf("FORGER_" + forger.name());
    }
}
