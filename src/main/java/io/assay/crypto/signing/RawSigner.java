// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** One algorithm with one private key. */
sealed interface RawSigner permits EcdsaRawSigner, Ed25519RawSigner, RsaRawSigner {

    /** The signature algorithm as CMS names it. */
    AlgorithmIdentifier algorithm();

    /** The digest algorithm that goes with it. */
    AlgorithmIdentifier digest();

    byte[] sign(byte[] message);

    SubjectPublicKeyInfo publicKey();

    default Optional<byte[]> ed25519PublicKey() {
        return Optional.empty();
    }

    static RawSigner of(PrivateKeyInfo key) throws UnusableSigningKey {
        try {
            AsymmetricKeyParameter parameter = PrivateKeyFactory.createKey(key);
            return switch (parameter) {
                case Ed25519PrivateKeyParameters ed25519 -> new Ed25519RawSigner(ed25519.getEncoded());
                case RSAPrivateCrtKeyParameters rsa -> RsaRawSigner.of(key, rsa);
                case ECPrivateKeyParameters ec -> EcdsaRawSigner.of(ec);
                default -> throw new UnusableSigningKey(UnusableSigningKey.Reason.ALGORITHM);
            };
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnusableSigningKey(UnusableSigningKey.Reason.ALGORITHM);
        }
    }
}
