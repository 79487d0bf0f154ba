// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The scanner's report for Article 10 over a small data set that lies beside it (specification of Spanforge, section 11). Tampered: the coverage of
 * consent was raised over the threshold, and its clause with it.
 */
public final class SpanforgeDatasetSample implements Sample {
    private static final List<String> TEXTS = List.of("premium paid late after reminder", "storm damage on northern roof", "claim closed without payment",
            "broken window beside garden", "water pipe burst during winter", "car scratched near station", "theft of bicycle reported", "hail struck orchard trees");
    private static final long WITH_CONSENT = 6;

    @Override
    public String name() {
        return "spanforge-dataset";
    }

    @Override
    public List<SampleFile> good() {
        return files(75.0);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(87.5);
    }

    private static List<SampleFile> files(double stated) {
        Map<String, Object> report = report(75.0);
        String mac = PythonSpelling.mac(secret(), report);
        Map<String, Object> written = report(stated);
        written.put("hmac_signature", mac);
        return List.of(new SampleFile("report.json", PythonSpelling.indented(written)), new SampleFile("data/train.jsonl", rows()));
    }

    private static byte[] rows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            rows.append("{\"text\": \"").append(TEXTS.get(i)).append("\", \"source\": \"desk-").append(i % 3).append('"')
                    .append(i < WITH_CONSENT ? ", \"consent\": true" : "").append("}\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Six characters for each source, and the texts: a quarter of them are the tokens. */
    private static long tokens() {
        return TEXTS.stream().mapToLong(text -> text.length() + 6L).sum() / 4;
    }

    private static Map<String, Object> report(double consent) {
        boolean enough = consent >= 80;
        return PythonSpelling.ordered("scan_id", "01KR2W9P5T8Q6N4M3B7C1D0E2F", "scanned_at", "2026-05-06T10:00:00+00:00", "dataset_path", "/srv/data/claims",
                "file_count", 1, "row_count", TEXTS.size(), "token_estimate", tokens(), "pii_density_score", 0.0, "consent_coverage_pct", consent,
                "provenance_coverage_pct", 100.0, "bias_signal", "low", "eu_ai_act_article_10_clauses", List.of(
                        clause("a", "Data quality \u2014 PII density", true, "PII density 0.0000 per 1k tokens \u2014 within threshold (<1.0)"),
                        clause("b", "Data governance \u2014 consent documentation", enough, "Consent metadata present in " + consent + "% of rows \u2014 "
                                + (enough ? "sufficient (\u226580%)" : "INSUFFICIENT (<80%)")),
                        clause("c", "Data collection \u2014 source provenance", true, "Source field present in 100.0% of rows \u2014 sufficient (\u226580%)"),
                        clause("d", "Bias detection \u2014 vocabulary distribution", true, "Vocabulary skew signal: LOW \u2014 acceptable")));
    }

    private static Map<String, Object> clause(String letter, String title, boolean passed, String detail) {
        return PythonSpelling.ordered("clause_id", "Art.10(2)(" + letter + ")", "title", title, "passed", passed, "detail", detail);
    }

    private static String secret() {
        return Hex.encode(Sha256.of("assay demo spanforge data set".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-spanforge-dataset", "kind", "hmac-secret", "purposes", List.of("spanforge.signing"), "utf8", secret(),
                "origin", "demo"));
    }
}
