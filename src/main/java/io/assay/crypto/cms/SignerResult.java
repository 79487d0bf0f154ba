// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.pki.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one signer of a message. Whether his certificate leads to an anchor is another question, for the path builder.
 *
 * @param index which signer, from 0
 * @param named what the message says of him: issuer and serial number, or key identifier
 * @param certificate the certificate whose key verifies, or else the first that fits the name; empty where none does
 * @param algorithm the way of signing, as text
 * @param claimedTime the signingTime attribute: the signer's own word, never a proof
 * @param hasSignedAttributes whether the signature covers attributes, and the content through them
 * @param namesCertificate whether a signed attribute names the signer's certificate
 * @param namesBySha1 whether it does so by nothing stronger than SHA-1
 * @param signature the signature value, which a time-stamp covers
 * @param timeStamps the time-stamps over it, as they stand in the message
 */
public record SignerResult(int index, String named, Optional<Certificate> certificate, String algorithm, Optional<Instant> claimedTime,
    boolean hasSignedAttributes, boolean namesCertificate, boolean namesBySha1, byte[] signature, List<byte[]> timeStamps,
    List<CmsObservation> observations) {
    public SignerResult {
        timeStamps = List.copyOf(timeStamps);
        observations = List.copyOf(observations);
    }

    /** Whether nothing blocks this signature, apart from the trust in its certificate. */
    public boolean holds() {
        return certificate.isPresent() && observations.stream().noneMatch(observation -> observation.problem().isBlocking());
    }

    /** Whether the problem was seen. */
    public boolean has(CmsProblem problem) {
        return observations.stream().anyMatch(observation -> observation.problem() == problem);
    }
}
