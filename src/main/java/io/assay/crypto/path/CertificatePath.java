// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import java.util.List;

/**
 * The best path that could be built for a certificate and everything that speaks against it.
 *
 * @param certificates from the certificate asked about to the anchor, or as far as it went
 * @param anchored whether the last of them is trusted by the auditor
 * @param lists the revocation lists that counted
 * @param observations in the order of the path, the certificate asked about last
 */
public record CertificatePath(List<Certificate> certificates, boolean anchored, List<RevocationList> lists,
    List<PathObservation> observations) {
    public CertificatePath {
        certificates = List.copyOf(certificates);
        lists = List.copyOf(lists);
        observations = List.copyOf(observations);
    }

    /** Whether the path ends at an anchor and nothing blocks it. */
    public boolean holds() {
        return anchored && blocking() == 0;
    }

    /** The certificate asked about. */
    public Certificate target() {
        return certificates.getFirst();
    }

    long blocking() {
        return observations.stream().filter(observation -> observation.problem().isBlocking()).count();
    }

    /** Whether the problem was seen, with any certificate. */
    public boolean has(PathProblem problem) {
        return observations.stream().anyMatch(observation -> observation.problem() == problem);
    }
}
