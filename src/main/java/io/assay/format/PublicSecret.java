// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import java.nio.charset.StandardCharsets;

/**
 * The secrets that everybody knows because the producer's published code falls back to them (specification of Spanforge, sections 6, 7, 8, 11
 * and 13). A proof made with one of them proves nothing about who made it.
 */
public enum PublicSecret {
    /** Of manifests, attestations, DPAs and PDF sidecars without a configured key. */
    SIGNING("spanforge-insecure-default-do-not-use-in-production"),
    /** Of sf-audit records without a configured key. */
    AUDIT("spanforge-audit-local-insecure-dev-key"),
    /** Of the data set scanner; also the placeholder of the environment variable. */
    SCANNER("spanforge-default"),
    /** The empty key of the fallback log. */
    EMPTY("");

    private final String text;

    PublicSecret(String text) {
        this.text = text;
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The secret itself, which is no secret; {@code (empty)} for the empty key. */
    public String words() {
        return text.isEmpty() ? "(empty)" : text;
    }
}
