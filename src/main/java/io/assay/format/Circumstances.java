// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.trust.Policy;
import io.assay.trust.PolicyFile;
import io.assay.trust.TrustStore;
import java.time.Instant;

/**
 * What the auditor brings to an examination.
 *
 * @param at     the validation time
 * @param policy what findings weigh
 */
public record Circumstances(TrustStore trust, Instant at, Policy policy) {
    /** What of it counts for the evidence at this path. */
    public Circumstances about(String path) {
        return new Circumstances(trust.about(path).demanding(policy.algorithms(), at), at, policy);
    }

    /** Under the policy that is built in. */
    public Circumstances(TrustStore trust, Instant at) {
        this(trust, at, PolicyFile.standard());
    }
}
