// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.check.SubIndication;
import io.assay.check.Weight;
import io.assay.crypto.path.Strength;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the auditor's policy makes of findings: how much each weighs.
 *
 * <p>A policy may make anything weigh more. It may make less of what concerns times and claims, and of losses that the evidence itself
 * declares; never of a failure or a doubt about a hash, a signature, a chain, a container, a key or the custody of the files: those decide
 * what evidence is worth, and a pass that a policy file bought would be a pass nobody earned.
 *
 * @param id     its name
 * @param sha256 of the policy file, in hexadecimal
 * @param levels by finding code or check id; a code's own level comes before that of its check
 * @param algorithms what is demanded of algorithms beyond what is always demanded
 */
public record Policy(String id, String sha256, Map<String, Level> levels, Strength algorithms) {
    private static final Set<SubIndication> PROOFS = EnumSet.of(SubIndication.HASH_FAILURE, SubIndication.SIG_CRYPTO_FAILURE,
            SubIndication.FORMAT_FAILURE, SubIndication.REVOKED, SubIndication.CHAIN_CONSTRAINTS_FAILURE, SubIndication.SIGNED_DATA_NOT_FOUND,
            SubIndication.ASSAY_CHAIN_BREAK, SubIndication.ASSAY_SEQUENCE_GAP, SubIndication.ASSAY_DUPLICATE, SubIndication.ASSAY_REORDER,
            SubIndication.ASSAY_CONTAINER_AMBIGUOUS, SubIndication.ASSAY_KEY_PUBLIC_KNOWLEDGE, SubIndication.ASSAY_KEY_UNPINNED,
            SubIndication.ASSAY_KEY_SECRET_NEEDED, SubIndication.ASSAY_KEY_MISMATCH, SubIndication.ASSAY_UNSUPPORTED,
            SubIndication.ASSAY_NOT_DECRYPTABLE, SubIndication.POLICY_PROCESSING_ERROR);
    private static final Set<SubIndication> DECLARED = EnumSet.of(SubIndication.ASSAY_DECLARED_LOSS, SubIndication.ASSAY_HEAD_RETAINED);

    /** How much a finding weighs under a policy. */
    public enum Level {
        FAIL, WARN, INFORM, IGNORE
    }

    /** One that demands nothing more of algorithms. */
    public Policy(String id, String sha256, Map<String, Level> levels) {
        this(id, sha256, levels, Strength.NONE);
    }

    public Policy {
        levels = Map.copyOf(levels);
    }

    /** Whether a policy may make less of findings of this code than they weigh by themselves. */
    public static boolean mayLower(FindingCode code) {
        if (code.subIndication() != null && PROOFS.contains(code.subIndication())) {
            return false;
        }
        return switch (code.axis()) {
            case TIME, CLAIMS -> true;
            case COMPLETENESS -> code.subIndication() != null && DECLARED.contains(code.subIndication());
            case INTEGRITY, AUTHENTICITY, CUSTODY -> false;
        };
    }

    /** What a finding weighs under this policy; empty where it is ignored. */
    public Optional<Weight> weigh(Question question, FindingCode code, Weight weight) {
        Level level = levels.getOrDefault(code.code(), levels.get(question.id().value()));
        if (level == null) {
            return Optional.of(weight);
        }
        boolean decides = weight == Weight.FAIL || weight == Weight.INDETERMINATE;
        if (decides && level != Level.FAIL && !mayLower(code)) {
            return Optional.of(weight);
        }
        return switch (level) {
            case FAIL -> Optional.of(Weight.FAIL);
            case WARN -> Optional.of(Weight.WARN);
            case INFORM -> Optional.of(Weight.INFO);
            case IGNORE -> Optional.empty();
        };
    }

    /** The finding as it weighs under this policy; empty where it is ignored. */
    public Optional<Finding> weigh(Question question, Finding finding) {
        return weigh(question, finding.code(), finding.weight()).map(finding::weighing);
    }
}
