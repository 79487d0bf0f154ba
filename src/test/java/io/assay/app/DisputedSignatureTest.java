// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.check.Indication;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.crypto.signature.TornSignature;
import io.assay.format.Circumstances;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.VerityExportSample;
import io.assay.sample.verity.VerityLog;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signature about which Bouncy Castle and the JDK really differ never counts, and the difference is a finding. */
class DisputedSignatureTest {
    private static final Instant AT = Instant.parse("2026-11-15T12:00:00Z");

    @TempDir
    private Path folder;

    private RunResult run(List<SampleFile> files, List<Map<String, Object>> keys) throws Exception {
        for (SampleFile file : files) {
            Files.createDirectories(folder.resolve("evidence"));
            Files.write(folder.resolve("evidence").resolve(file.path()), file.bytes());
        }
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys));
        return new Verification(Installed.formats()).run(List.of(folder.resolve("evidence")),
                new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), AT), CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
    }

    private static Set<String> codes(RunResult run) {
        return run.objects().stream().flatMap(object -> object.findings().stream()).map(seen -> seen.finding().code().code()).collect(Collectors.toSet());
    }

    @Test
    void theSealsOfALog() throws Exception {
        VerityExportSample sample = new VerityExportSample();
        byte[] seed = Sha256.of("assay demo, not for production: verity seal".getBytes(StandardCharsets.UTF_8));
        List<SampleFile> torn = sample.good().stream().map(file -> file.path().equals("checkpoints.jsonl") ? torn(file, seed) : file).toList();
        RunResult run = run(torn, VerityLog.trust());
        assertEquals(Indication.TOTAL_FAILED, run.verdict().indication());
        assertTrue(codes(run).containsAll(List.of("verity.checkpoint-signature", "key.engines-disagree")), codes(run)::toString);
    }

    private static SampleFile torn(SampleFile file, byte[] seed) {
        StringBuilder lines = new StringBuilder();
        for (String line : new String(file.bytes(), StandardCharsets.UTF_8).lines().toList()) {
            ByteBuffer message = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN).putLong(Long.parseUnsignedLong(member(line, "through_position")))
                    .put(Hex.decode(member(line, "log_hash")).orElseThrow()).put(Hex.decode(member(line, "projection_hash")).orElseThrow())
                    .putLong(Long.parseUnsignedLong(member(line, "sealed_at")));
            lines.append(line.replace(member(line, "signature"), Hex.encode(TornSignature.of(seed, message.array())))).append('\n');
        }
        return new SampleFile(file.path(), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String member(String line, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"?([0-9a-f]+)").matcher(line);
        assertTrue(matcher.find(), name);
        return matcher.group(1);
    }

    @Test
    void aCertificate() throws Exception {
        byte[] seed = new byte[32];
        byte[] ca = certificate("CN=Demo CA", "CN=Demo CA", seed, true, message -> new Ed25519Signer(seed).sign(message));
        byte[] honest = certificate("CN=Demo CA", "CN=Desk", new byte[] {1}, false, message -> new Ed25519Signer(seed).sign(message));
        List<Map<String, Object>> keys = List.of(Map.of("id", "ca", "kind", "x509-anchor", "base64", Base64.getEncoder().encodeToString(ca)));
        assertNotEquals(Indication.TOTAL_FAILED, run(List.of(new SampleFile("desk.der", honest)), keys).verdict().indication());
        byte[] torn = certificate("CN=Demo CA", "CN=Desk", new byte[] {1}, false, message -> TornSignature.of(seed, message));
        RunResult run = run(List.of(new SampleFile("desk.der", torn)), keys);
        assertNotEquals(Indication.TOTAL_PASSED, run.verdict().indication());
        assertTrue(codes(run).contains("x509.engines-disagree"), codes(run)::toString);
    }

    private interface Signing {
        byte[] of(byte[] message);
    }

    private static byte[] certificate(String issuer, String subject, byte[] seed, boolean authority, Signing signing) throws Exception {
        byte[] whole = java.util.Arrays.copyOf(seed, 32);
        SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(Ed25519.of(new Ed25519Signer(whole).publicKey()).subjectPublicKeyInfo());
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(new X500Name(issuer), BigInteger.valueOf(authority ? 1 : 2),
                Date.from(AT.minusSeconds(86_400)), Date.from(AT.plusSeconds(86_400)), new X500Name(subject), key);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return builder.build(new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.101.112"));
            }

            @Override
            public OutputStream getOutputStream() {
                return content;
            }

            @Override
            public byte[] getSignature() {
                return signing.of(content.toByteArray());
            }
        }).getEncoded();
    }
}
