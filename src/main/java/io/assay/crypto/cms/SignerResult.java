// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.path.Strength;
import io.assay.crypto.pki.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one signer of a message. Whether his certificate leads to an anchor is another question, for the path builder.
 *
 * @param index which signer, from 0
 * @param named what the message says of him: issuer and serial number, or key identifier
 * @param certificate the certificate whose key verifies, or else the first that fits the name; empty where none does
 * @param algorithm the way of signing, as text
 * @param hashes the hashes that the signature rests on, that of the content first, where they are known
 * @param claimedTime the signingTime attribute: the signer's own word, never a proof
 * @param hasSignedAttributes whether the signature covers attributes, and the content through them
 * @param namesCertificate whether a signed attribute names the signer's certificate
 * @param namesBySha1 whether it does so by nothing stronger than SHA-1
 * @param signature the signature value, which a time-stamp covers
 * @param timeStamps the time-stamps over it, as they stand in the message
 */
public record SignerResult(int index, String named, Optional<Certificate> certificate, String algorithm, List<DigestAlgorithm> hashes,
    Optional<Instant> claimedTime, boolean hasSignedAttributes, boolean namesCertificate, boolean namesBySha1, byte[] signature, List<byte[]> timeStamps,
    List<CmsObservation> observations) {
    public SignerResult {
        hashes = List.copyOf(hashes);
        timeStamps = List.copyOf(timeStamps);
        observations = List.copyOf(observations);
    }

    /** Whether nothing blocks this signature, apart from the trust in its certificate. */
    public boolean holds() {
        return certificate.isPresent() && observations.stream().noneMatch(observation -> observation.problem().isBlocking());
    }

    /**
     * The same where every hash it rests on meets what is demanded at the instant; else with one more thing said against it. What was said
     * stays: demands never make a signature better.
     */
    public SignerResult demanding(Strength demands, Instant at) {
        List<CmsObservation> said = new ArrayList<>(observations);
        if (!has(CmsProblem.WEAK_HASH)) {
            hashes.stream().filter(hash -> !demands.allows(hash, at)).findFirst()
                .ifPresent(hash -> said.add(CmsObservation.of(CmsProblem.WEAK_HASH, hash.text(), 1)));
        }
        return new SignerResult(index, named, certificate, algorithm, hashes, claimedTime, hasSignedAttributes, namesCertificate, namesBySha1,
            signature, timeStamps, said);
    }

    /** Whether the problem was seen. */
    public boolean has(CmsProblem problem) {
        return observations.stream().anyMatch(observation -> observation.problem() == problem);
    }
}
