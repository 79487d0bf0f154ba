// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.canon.CanonicalJson;
import io.assay.check.Assurance;
import io.assay.check.Axis;
import io.assay.check.EventCount;
import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.check.Verdict;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.Circumstances;
import io.assay.protection.ProtectionMap;
import io.assay.query.Query;
import io.assay.query.QueryException;
import io.assay.report.Tool;
import io.assay.sample.CecSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustFileException;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustStore;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A small pack: the gate records of the demo bundle, chosen by a filter, sealed for the producer too. */
public final class PackSample implements Sample {
    static final Instant AT = Instant.parse("2026-11-15T12:00:00Z");
    static final String FILE = "pack.zip";
    static final String GATES = "gate_evaluations/records.ndjson";
    static final String SIGNING = "demo-cec-signing";
    private static final Ed25519Signer KEY = new Ed25519Signer(Sha256.of("auditor of the tests".getBytes(StandardCharsets.UTF_8)));

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, pack(signer(KEY))));
    }

    /** Signed by nobody: the signature is one of other bytes. */
    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, pack(new PackSigner("A. Pr\u00fcferin", signer(KEY).publicKey(), message -> KEY.sign(new byte[0])))));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "auditor", "kind", "ed25519", "purposes", List.of("assay.pack"), "base64",
                Base64.getEncoder().encodeToString(KEY.publicKey()), "origin", "tests"));
    }

    static PackSigner signer(Ed25519Signer key) {
        return new PackSigner("A. Pr\u00fcferin", HexFormat.of().formatHex(key.publicKey()), key::sign);
    }

    static PackSigner stranger() {
        return signer(new Ed25519Signer(Sha256.of("nobody".getBytes(StandardCharsets.UTF_8))));
    }

    static byte[] pack(PackSigner signer) {
        try {
            EventSheet sheet = new EventSheet(false);
            long ordinal = 0;
            for (String line : new String(gates(), StandardCharsets.UTF_8).split("\n")) {
                sheet.add("bundle.zip", new Event(ordinal++, Locator.of("bundle.zip").inEntry(GATES).atLine(ordinal), "", "halluccheck.gate.v1",
                        "2026-04-11T09:30:0" + ordinal + "Z", Map.of(), Standing.VERIFIED, ""), line.getBytes(StandardCharsets.UTF_8));
            }
            sheet.add("log.jsonl", new Event(0, Locator.of("log.jsonl").atLine(1), "e1", "llm.trace", "2026-04-11T09:30:00Z", Map.of(),
                    Standing.UNVERIFIED, ""), new byte[] {'{', (byte) 0xFF, '}'});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PackWriter(new PackOrder(new Tool("Assay", "test", ""), signer, AT, Optional.of(Query.parse("type = gate")), Optional.of(secret())), run(),
                    sheet, () -> false).write(out);
            return out.toByteArray();
        } catch (IOException | UnreadableEvidence | PackRefused | QueryException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gates() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(new CecSample().good().getFirst().bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(GATES)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException(GATES);
    }

    private static RunResult run() {
        Verdict verdict = new Verdict(Indication.TOTAL_PASSED, null, Assurance.KEYED, EnumSet.noneOf(Qualifier.class), new EnumMap<>(Axis.class));
        ObjectResult object = new ObjectResult("bundle.zip", "spanforge.cec", "00".repeat(32), 4_150, List.of(), verdict, EventCount.NONE, List.of(),
                List.of(), ProtectionMap.NONE, List.of(), List.of(), List.of());
        return new RunResult(new Circumstances(trust(), AT), verdict, List.of(object), List.of(), false);
    }

    private static TrustStore trust() {
        return new TrustFiles(name -> null).store();
    }

    /** The demo's secret, as a trust file would pin it. */
    static PinnedKey secret() {
        try {
            Map<String, Object> key = new CecSample().keys().stream().filter(one -> one.get("id").equals(SIGNING)).findFirst().orElseThrow();
            byte[] file = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(key)));
            return new TrustFiles(name -> null).add(file, "trust.json", Path.of(".")).store().keys(KeyKind.HMAC_SECRET).getFirst();
        } catch (IOException | TrustFileException impossible) {
            throw new IllegalStateException(Arrays.toString(impossible.getStackTrace()));
        }
    }
}
