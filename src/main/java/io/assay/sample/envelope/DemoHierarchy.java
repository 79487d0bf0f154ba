// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.envelope;

import io.assay.crypto.issue.Holder;
import io.assay.crypto.issue.Holder.Role;
import io.assay.crypto.issue.Holder.Span;
import io.assay.crypto.issue.Signatures.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A root, an authority below it, one who signs documents and one who stamps times; valid for twenty years. */
final class DemoHierarchy {
    static final Span YEARS = new Span(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2046-01-01T00:00:00Z"));

    private final Holder root = Holder.root("CN=Assay Demo Root (never trust)", YEARS);
    private final Holder authority = root.issue("CN=Assay Demo Authority (never trust)", YEARS, Role.AUTHORITY);
    private final Holder desk = authority.issue("CN=Loan Desk (demo)", YEARS, Role.DOCUMENTS);
    private final Holder clock = authority.issue("CN=Clock (demo)", YEARS, Role.TIME_STAMPS);

    Signer desk() {
        return new Signer(desk, List.of(authority));
    }

    Signer clock() {
        return new Signer(clock, List.of(authority));
    }

    byte[] deskCertificate() {
        return desk.der();
    }

    byte[] authorityCertificate() {
        return authority.der();
    }

    /** The pinned root and one revocation list of each authority, with ids that start with the given text. */
    List<Map<String, Object>> keys(String prefix) {
        return List.of(
            Map.of("id", prefix + "-root", "kind", "x509-anchor", "pem", pem("CERTIFICATE", root.der()), "origin", "demo"),
            Map.of("id", prefix + "-root-list", "kind", "x509-crl", "base64", base64(root.revocationList(YEARS, List.of())), "origin", "demo"),
            Map.of("id", prefix + "-authority-list", "kind", "x509-crl", "base64", base64(authority.revocationList(YEARS, List.of())),
                "origin", "demo"));
    }

    static String pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
