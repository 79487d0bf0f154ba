// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.List;
import java.util.Map;

/** A proof certificate over a specification with two theorems, one proven. Tampered: the count of the proven raised after signing. */
public final class ProofCertificateSample implements Sample {
    private static final byte[] SPECIFICATION = Demo.text("""
            ---- MODULE Demo ----
            THEOREM AuditComplete ==
                Spec => []Audit
            PROOF
                <1>1. QED BY DEF Audit

            THEOREM Isolation ==
                Spec => []Isolated
            PROOF OMITTED
            ====
            """);

    @Override
    public String name() {
        return "kimberlite-certificate";
    }

    private static String hash() {
        return "sha256:" + Hex.encode(Sha256.of(SPECIFICATION));
    }

    private static byte[] certificate(int verified) {
        return Demo.pretty(Demo.object("framework", "SOC2", "verified_at", "2026-04-18T10:20:30.500Z", "toolchain_version", "TLAPS 1.5.0",
                "total_requirements", 2, "verified_count", verified, "spec_hash", hash()));
    }

    private static List<SampleFile> files(int verified) {
        Ed25519Signer signer = Demo.signer("certificate");
        String signature = "ed25519:" + Hex.encode(signer.sign(Demo.text("SOC 2:" + hash() + ":2:1:2026-04-18T10:20:30.500+00:00")))
                + ":pubkey:" + Hex.encode(signer.publicKey()) + "\n";
        return List.of(new SampleFile("certificate.json", certificate(verified)), new SampleFile("certificate.sig", Demo.text(signature)),
                new SampleFile("spec.tla", SPECIFICATION));
    }

    @Override
    public List<SampleFile> good() {
        return files(1);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(2);
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Demo.key("demo-certificate", "kimberlite.certificate", Demo.signer("certificate")));
    }
}
