// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.cms.SignerResult;
import io.assay.crypto.path.CertificatePath;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of a time-stamp.
 *
 * @param info what the token says; empty where there is none
 * @param signer the one signature of the token; empty where there is no token
 * @param path the path of the authority's certificate at the token's time; empty where there is no certificate
 * @param observations what speaks against the time-stamp beyond its signature and its path
 */
public record TimeStampResult(Optional<TimeStampInfo> info, Optional<SignerResult> signer, Optional<CertificatePath> path,
    List<TspObservation> observations) {
    public TimeStampResult {
        observations = List.copyOf(observations);
    }

    /** Whether the time is proved: signature, path and everything else hold. */
    public boolean holds() {
        return info.isPresent() && signer.map(SignerResult::holds).orElse(false) && path.map(CertificatePath::holds).orElse(false)
            && observations.stream().noneMatch(observation -> observation.problem().isBlocking());
    }

    /** Whether the problem was seen. */
    public boolean has(TspProblem problem) {
        return observations.stream().anyMatch(observation -> observation.problem() == problem);
    }
}
