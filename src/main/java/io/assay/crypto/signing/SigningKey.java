// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/** A private key of the auditor and the certificates that go with it. Its text form says nothing of the key. */
public final class SigningKey {
    private final RawSigner signer;
    private final List<X509CertificateHolder> chain;

    private SigningKey(RawSigner signer, List<X509CertificateHolder> chain) {
        this.signer = signer;
        this.chain = List.copyOf(chain);
    }

    /**
     * A key, and those of the certificates that lead from it upwards.
     *
     * @param certificates any certificates; the first of them that carries the key's public half is the signer's
     */
    static SigningKey of(PrivateKeyInfo key, List<X509CertificateHolder> certificates) throws UnusableSigningKey {
        RawSigner signer = RawSigner.of(key);
        return new SigningKey(signer, CertificateOrder.upwards(signer.publicKey(), certificates));
    }

    /** The 32 bytes of the public key where it is Ed25519. */
    public Optional<byte[]> ed25519PublicKey() {
        return signer.ed25519PublicKey();
    }

    /** Whether a certificate of the key is at hand, as a signature in a PDF wants it. */
    public boolean hasCertificate() {
        return !chain.isEmpty();
    }

    /** The name in the signer's certificate, in the form of RFC 4514; empty without one. */
    public String subject() {
        return chain.isEmpty() ? "" : chain.getFirst().getSubject().toString();
    }

    /** Signs; the same message gives the same signature. */
    public byte[] sign(byte[] message) {
        return signer.sign(message);
    }

    AlgorithmIdentifier algorithm() {
        return signer.algorithm();
    }

    AlgorithmIdentifier digest() {
        return signer.digest();
    }

    List<X509CertificateHolder> chain() {
        return chain;
    }

    @Override
    public String toString() {
        return "signing key";
    }
}
