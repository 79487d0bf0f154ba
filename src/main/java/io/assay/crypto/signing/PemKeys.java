// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import io.assay.crypto.signing.UnusableSigningKey.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.bc.BcPEMDecryptorProvider;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/** Reads a private key and certificates from PEM text: PKCS #8, encrypted PKCS #8, and the older forms of OpenSSL. */
final class PemKeys {
    private PemKeys() {
    }

    static SigningKey read(byte[] file, char[] password) throws UnusableSigningKey {
        List<PrivateKeyInfo> keys = new ArrayList<>();
        List<X509CertificateHolder> certificates = new ArrayList<>();
        int blocks = 0;
        try (PEMParser parser = new PEMParser(new StringReader(new String(file, StandardCharsets.ISO_8859_1)))) {
            for (Object block = parser.readObject(); block != null; block = parser.readObject()) {
                blocks++;
                switch (block) {
                    case X509CertificateHolder certificate -> certificates.add(certificate);
                    case PrivateKeyInfo key -> keys.add(key);
                    case PEMKeyPair pair -> keys.add(pair.getPrivateKeyInfo());
                    case PKCS8EncryptedPrivateKeyInfo locked -> keys.add(opened(locked, password));
                    case PEMEncryptedKeyPair locked -> keys.add(opened(locked, password));
                    default -> {
                        // Parameters of curves and the like stand beside keys and are not needed.
                    }
                }
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw new UnusableSigningKey(Reason.UNKNOWN_FORM);
        }
        if (keys.size() != 1) {
            throw new UnusableSigningKey(blocks == 0 ? Reason.UNKNOWN_FORM : keys.isEmpty() ? Reason.NO_PRIVATE_KEY : Reason.SEVERAL_PRIVATE_KEYS);
        }
        return SigningKey.of(keys.getFirst(), certificates);
    }

    private static PrivateKeyInfo opened(PKCS8EncryptedPrivateKeyInfo locked, char[] password) throws UnusableSigningKey {
        try {
            return locked.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder().setProvider(new BouncyCastleProvider()).build(password));
        } catch (OperatorCreationException | PKCSException refused) {
            throw new UnusableSigningKey(Reason.PASSWORD);
        }
    }

    private static PrivateKeyInfo opened(PEMEncryptedKeyPair locked, char[] password) throws UnusableSigningKey {
        try {
            return locked.decryptKeyPair(new BcPEMDecryptorProvider(password)).getPrivateKeyInfo();
        } catch (IOException refused) {
            throw new UnusableSigningKey(Reason.PASSWORD);
        }
    }
}
