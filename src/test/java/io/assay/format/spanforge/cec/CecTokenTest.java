// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Assurance;
import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.crypto.Sha256;
import io.assay.format.FormatBench;
import io.assay.sample.CecSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real time-stamp response in the place of the stub: its imprint decides, and an authority that nobody pinned proves nothing. */
class CecTokenTest {
    private static final String FILE = "bundle.zip";
    private static final Instant TIME = Instant.parse("2026-07-01T06:00:10Z");

    @TempDir
    Path folder;

    private static X509Certificate authority;

    private static byte[] response(byte[] stamped) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        KeyPair pair = keys.generateKeyPair();
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        X500Name name = new X500Name("CN=Time-stamp authority of the tests");
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name, BigInteger.ONE,
                Date.from(TIME.minusSeconds(86_400)), Date.from(TIME.plusSeconds(86_400L * 365)), name, pair.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)).build(signer));
        authority = certificate;
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA",
                pair.getPrivate(), certificate), new JcaDigestCalculatorProviderBuilder().build().get(
                new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)), new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        TimeStampRequest request = requests.generate(TSPAlgorithms.SHA256, Sha256.of(stamped));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED).generate(request, BigInteger.TEN, Date.from(TIME)).getEncoded();
    }

    private ObjectResult run(byte[] bundle) throws Exception {
        return new FormatBench(new CecFormat(), new CecSample(), FILE, folder).run(List.of(new SampleFile(FILE, bundle)));
    }

    /** The demo's keys and the certificate of the authority that stamped last. */
    private static Sample pinning() throws Exception {
        Map<String, Object> pinned = Map.of("id", "tsa", "kind", "x509-certificate", "purposes", List.of("tsa"), "base64",
                Base64.getEncoder().encodeToString(authority.getEncoded()));
        return new Sample() {
            @Override
            public String name() {
                return "pinning";
            }

            @Override
            public List<SampleFile> good() {
                return new CecSample().good();
            }

            @Override
            public List<SampleFile> tampered() {
                return new CecSample().tampered();
            }

            @Override
            public List<Map<String, Object>> keys() {
                List<Map<String, Object>> keys = new ArrayList<>(new CecSample().keys());
                keys.add(pinned);
                return keys;
            }
        };
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aTokenOverTheseBytesIsNoStubAndFailsNothing() throws Exception {
        BundleForge forge = new BundleForge();
        ObjectResult result = run(forge.stampedBy(CecTokenTest::response));
        assertEquals(Set.of("cec.tsr-token"), codes(result));
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertFalse(result.verdict().qualifiers().contains(Qualifier.STUB_TIMESTAMP));
        assertTrue(result.verdict().qualifiers().contains(Qualifier.UNWITNESSED));
    }

    @Test
    void aPinnedAuthorityFixesTheTime() throws Exception {
        byte[] bundle = new BundleForge().stampedBy(CecTokenTest::response);
        ObjectResult result = new FormatBench(new CecFormat(), pinning(), FILE, folder).run(List.of(new SampleFile(FILE, bundle)));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication(), codes(result).toString());
        assertEquals(Assurance.ANCHORED, result.verdict().assurance());
        assertFalse(result.verdict().qualifiers().contains(Qualifier.UNWITNESSED));
        assertFalse(result.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL));
    }

    @Test
    void aTokenOverOtherBytesFails() throws Exception {
        ObjectResult result = run(new BundleForge().stampedBy(stamped -> response(new byte[] {1, 2, 3})));
        assertTrue(codes(result).contains("cec.tsr-imprint"));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
    }

    @Test
    void bytesThatOnlyLookLikeATokenFail() throws Exception {
        ObjectResult result = run(new BundleForge().stampedBy(stamped -> new byte[] {0x30, 3, 2, 1, 1}));
        assertTrue(codes(result).contains("cec.tsr-form"));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
    }
}
