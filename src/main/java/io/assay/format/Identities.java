// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers, over a whole run, what first bore an identity that only one thing may bear: a certificate's number, a token's. Artefacts are examined
 * one by one and know nothing of each other; two that contradict each other only together are found here.
 */
public final class Identities {
    private final Map<String, Bearer> first = new HashMap<>();

    private record Bearer(Digest content, Locator at) {
    }

    /**
     * Notes a bearer.
     *
     * @param identity the kind and the value, such as {@code certificate_id:f6ff6352}
     * @param content  two bearers of the same content are copies and no contradiction
     * @return where the first bearer of other content stands; empty where there is none
     */
    public Optional<Locator> note(String identity, Digest content, Locator at) {
        Bearer before = first.putIfAbsent(identity, new Bearer(content, at));
        return before == null || before.content.equals(content) ? Optional.empty() : Optional.of(before.at);
    }
}
