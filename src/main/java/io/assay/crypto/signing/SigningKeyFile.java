// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import io.assay.crypto.signing.UnusableSigningKey.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads the auditor's signing key from a PKCS#12 store or from PEM text. */
public final class SigningKeyFile {
    private static final int SEQUENCE = 0x30;

    private SigningKeyFile() {
    }

    /**
     * Reads the one private key of a file, and its certificates.
     *
     * @param file     the bytes of the file
     * @param password the password; empty where there is none
     */
    public static SigningKey read(byte[] file, char[] password) throws UnusableSigningKey {
        if (file.length > 0 && (file[0] & 0xff) == SEQUENCE) {
            return store(file, password);
        }
        return PemKeys.read(file, password);
    }

    private static SigningKey store(byte[] file, char[] password) throws UnusableSigningKey {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            List<PrivateKey> keys = new ArrayList<>();
            List<X509CertificateHolder> certificates = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
                if (key instanceof PrivateKey found) {
                    keys.add(found);
                }
                Certificate[] chain = store.getCertificateChain(alias);
                for (Certificate certificate : chain == null ? new Certificate[0] : chain) {
                    certificates.add(new X509CertificateHolder(certificate.getEncoded()));
                }
            }
            if (keys.size() != 1) {
                throw new UnusableSigningKey(keys.isEmpty() ? Reason.NO_PRIVATE_KEY : Reason.SEVERAL_PRIVATE_KEYS);
            }
            return SigningKey.of(PrivateKeyInfo.getInstance(keys.getFirst().getEncoded()), certificates);
        } catch (IOException unreadable) {
            throw new UnusableSigningKey(unreadable.getCause() instanceof UnrecoverableKeyException ? Reason.PASSWORD : Reason.UNKNOWN_FORM);
        } catch (UnrecoverableKeyException locked) {
            throw new UnusableSigningKey(Reason.PASSWORD);
        } catch (GeneralSecurityException unusable) {
            throw new UnusableSigningKey(Reason.ALGORITHM);
        }
    }
}
