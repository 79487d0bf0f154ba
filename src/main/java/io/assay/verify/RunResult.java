// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Verdict;
import io.assay.format.Circumstances;
import io.assay.trust.CertificateTrust;
import io.assay.trust.PinnedKey;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a run says of everything it was given. */
public record RunResult(Circumstances circumstances, Verdict verdict, List<ObjectResult> objects, List<CustodyEntry> custody, boolean cancelled) {
    public RunResult {
        objects = List.copyOf(objects);
        custody = List.copyOf(custody);
    }

    /** The artefacts of which a proof with this key held. */
    public List<ObjectResult> provedWith(PinnedKey key) {
        Set<String> names = CertificateTrust.fingerprints(key);
        return objects.stream().filter(object -> !Collections.disjoint(object.keys(), names)).toList();
    }
}
