// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import io.assay.crypto.signature.Ed25519Signer;
import java.util.Optional;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Ed25519; in CMS it goes with SHA-512 (RFC 8419 section 3.1). */
final class Ed25519RawSigner implements RawSigner {
    private final Ed25519Signer signer;

    Ed25519RawSigner(byte[] seed) {
        this.signer = new Ed25519Signer(seed);
    }

    @Override
    public AlgorithmIdentifier algorithm() {
        return new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
    }

    @Override
    public AlgorithmIdentifier digest() {
        return new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512);
    }

    @Override
    public byte[] sign(byte[] message) {
        return signer.sign(message);
    }

    @Override
    public SubjectPublicKeyInfo publicKey() {
        return new SubjectPublicKeyInfo(algorithm(), signer.publicKey());
    }

    @Override
    public Optional<byte[]> ed25519PublicKey() {
        return Optional.of(signer.publicKey());
    }
}
