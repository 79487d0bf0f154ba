// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The smallest PDF with its sidecar. Tampered: a figure on its page. */
public final class SpanforgePdfSample implements Sample {
    private static final String FILE = "report.pdf";
    private static final String PAGE = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 50]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
            + "4 0 obj<</Length 44>>stream\nBT /F 12 Tf 10 20 Td (Clauses met: 3/5) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private static String secret() {
        return Hex.encode(Sha256.of("assay demo spanforge pdf".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return "spanforge-pdf";
    }

    @Override
    public List<SampleFile> good() {
        return files(PAGE);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(PAGE.replace("3/5", "5/5"));
    }

    private static List<SampleFile> files(String page) {
        String digest = Hex.encode(Sha256.of(PAGE.getBytes(StandardCharsets.US_ASCII)));
        String mac = Hex.encode(Hmac.sha256(secret().getBytes(StandardCharsets.UTF_8), digest.getBytes(StandardCharsets.US_ASCII)));
        String sidecar = "{\"SpanForgeHMAC\": \"" + mac + "\", \"pdf_sha256\": \"" + digest + "\"}";
        return List.of(new SampleFile(FILE, page.getBytes(StandardCharsets.US_ASCII)), new SampleFile(FILE + ".sig", sidecar.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-spanforge-pdf", "kind", "hmac-secret", "purposes", List.of("spanforge.signing"), "utf8", secret(), "origin", "demo"));
    }
}
