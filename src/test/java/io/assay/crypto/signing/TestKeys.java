// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and self-signed certificates made anew for each test run; they say in their subject that they are for tests. */
public final class TestKeys {
    private static final String SUBJECT = "CN=Test Auditor,O=Assay Tests";

    private final KeyPair pair;
    private final X509CertificateHolder certificate;

    private TestKeys(KeyPair pair, X509CertificateHolder certificate) {
        this.pair = pair;
        this.certificate = certificate;
    }

    /** A key of {@code RSA}, {@code EC} or {@code Ed25519} with its certificate. */
    public static TestKeys of(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("RSA")) {
                generator.initialize(2048);
            } else if (algorithm.equals("EC")) {
                generator.initialize(256);
            }
            KeyPair pair = generator.generateKeyPair();
            String signature = algorithm.equals("RSA") ? "SHA256withRSA" : algorithm.equals("EC") ? "SHA256withECDSA" : "Ed25519";
            X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(new X500Name(SUBJECT), BigInteger.ONE,
                Date.from(Instant.parse("2026-01-01T00:00:00Z")), Date.from(Instant.parse("2036-01-01T00:00:00Z")), new X500Name(SUBJECT), pair.getPublic())
                .build(new JcaContentSignerBuilder(signature).build(pair.getPrivate()));
            return new TestKeys(pair, certificate);
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The certificate, DER. */
    public byte[] certificate() throws IOException {
        return certificate.getEncoded();
    }

    /** PEM text of the key, encrypted where there is a password, and of the certificate where wanted. */
    public byte[] pem(String password, boolean withCertificate) {
        try {
            OutputEncryptor encryptor = password.isEmpty() ? null : new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC)
                .setProvider(new BouncyCastleProvider()).setPassword(password.toCharArray()).build();
            StringWriter text = new StringWriter();
            try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
                writer.writeObject(new JcaPKCS8Generator(pair.getPrivate(), encryptor));
                if (withCertificate) {
                    writer.writeObject(certificate);
                }
            }
            return text.toString().getBytes(StandardCharsets.US_ASCII);
        } catch (IOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A PKCS#12 store with key and certificate. */
    public byte[] pkcs12(String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("auditor", pair.getPrivate(), password.toCharArray(),
                new X509Certificate[] {new JcaX509CertificateConverter().getCertificate(certificate)});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password.toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
