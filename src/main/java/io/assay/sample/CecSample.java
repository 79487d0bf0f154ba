// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small producer of Spanforge evidence bundles: twelve records of a fictitious lender, one framework, and the stub in place of a time
 * stamp (specification of Spanforge, sections 6 and 8). The tampered bundle turns one refused score into a good one and recomputes the imprint,
 * as a careful forger without the secret would.
 */
public final class CecSample implements Sample {
    private static final String PROJECT = "loan-desk";
    private static final String SIGNING = "demo-signing-4fQ7-not-for-production-X2";
    private static final String AUDIT = "demo-audit-9bK1-not-for-production-M5";
    private static final String FILE = "halluccheck_cec_loan-desk_20260701.zip";
    private static final String MADE = "2026-07-01T06:00:00.125000+00:00";
    private static final List<String> FOLDERS = List.of("score_records", "bias_reports", "prri_records", "drift_events", "pii_detections",
            "gate_evaluations");
    private static final List<String> SCHEMAS = List.of("score", "bias", "prri", "drift", "pii", "gate");

    @Override
    public String name() {
        return "spanforge-cec";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, bundle(false)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, bundle(true)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(key("demo-cec-signing", "spanforge.signing", SIGNING), key("demo-cec-audit", "spanforge.audit", AUDIT));
    }

    private static Map<String, Object> key(String id, String purpose, String secret) {
        return Map.of("id", id, "kind", "hmac-secret", "purposes", List.of(purpose), "utf8", secret, "origin", "demo");
    }

    private static byte[] bundle(boolean tampered) {
        StampedZip zip = new StampedZip();
        int[] counts = new int[SCHEMAS.size()];
        for (int kind = 0; kind < SCHEMAS.size(); kind++) {
            List<String> lines = records(kind);
            counts[kind] = lines.size();
            String text = String.join("\n", lines);
            zip.add(FOLDERS.get(kind) + "/records.ndjson", (tampered ? text.replace("0.31,", "0.91,") : text).getBytes(StandardCharsets.UTF_8));
        }
        List<Map<String, Object>> clauses = clauses(counts);
        zip.add("clause_map.json", indented(clauses));
        zip.add("chain_proof.json", indented(ordered("valid", true, "tampered_count", 0, "first_tampered", null, "gaps", List.of(),
                "verified_count", 12)));
        zip.add("attestation.json", indented(attestation(clauses)));
        zip.add("manifest.json", indented(manifest(counts)));
        zip.add("rfc3161_timestamp.tsr", indented(ordered("version", 1, "policy", "spanforge.local.stub", "hashAlgorithm", "sha256",
                "messageImprint", Hex.encode(Sha256.of(zip.soFar())), "serialNumber", "90210", "genTime", "2026-07-01T06:00:00.250000+00:00", "note",
                "placeholder of the demo, no time stamp")));
        return zip.bytes();
    }

    /** Position n belongs to kind n mod 4 of score, drift, gate, prri; twelve in all. */
    private static List<String> records(int kind) {
        List<String> lines = new ArrayList<>();
        for (int position = 0; position < 12; position++) {
            int owner = new int[] {0, 3, 5, 2}[position % 4];
            if (owner == kind) {
                lines.add(record(SCHEMAS.get(kind), position));
            }
        }
        return lines;
    }

    private static String record(String schema, int position) {
        String id = Hex.encode(Sha256.of(("record " + position).getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> record = ordered("record_id", id.substring(0, 8) + "-" + id.substring(8, 12) + "-4" + id.substring(13, 16) + "-a"
                + id.substring(17, 20) + "-" + id.substring(20, 32), "schema_key", "halluccheck." + schema + ".v1", "project_id", PROJECT, "timestamp",
                "2026-0" + (4 + position / 5) + "-1" + position % 5 + "T09:30:00." + (100_000 + position) + "Z");
        Map<String, Object> content = switch (schema) {
            case "score" -> ordered("model", "m-7", "score", position == 4 ? 0.31 : 0.875, "verdict", "PASS");
            case "drift" -> ordered("metric", "psi", "value", 0.000125 * (position + 1), "breach", false);
            case "gate" -> ordered("gate_id", "g-" + position, "status", "PASS", "reviewer", "Zo\u00eb");
            default -> ordered("prri", 20 + position, "band", "GREEN");
        };
        Map<String, Object> signed = new LinkedHashMap<>(record);
        signed.putAll(content);
        String message = record.get("record_id") + "|" + new String(compact(signed), StandardCharsets.UTF_8);
        record.put("hmac", mac(AUDIT, message.getBytes(StandardCharsets.UTF_8)));
        record.put("chain_position", position);
        record.putAll(content);
        return new String(plain(record), StandardCharsets.US_ASCII);
    }

    private static List<Map<String, Object>> clauses(int[] counts) {
        return List.of(clause("CC6", "Logical and Physical Access Controls", counts[4] + counts[5]),
                clause("CC7", "System Operations \u2014 Anomaly and Threat Detection", counts[3] + counts[5]),
                clause("CC9", "Risk Mitigation", counts[0] + counts[5]));
    }

    private static Map<String, Object> clause(String id, String title, int count) {
        return ordered("framework", "soc2", "clause_id", id, "title", title, "status", count >= 5 ? "SATISFIED" : "PARTIAL", "evidence_count",
                count, "description", "Records of the demo that count for this clause.");
    }

    private static Map<String, Object> attestation(List<Map<String, Object>> clauses) {
        Map<String, Object> attestation = ordered("schema", "spanforge.cec.attestation.v1", "project_id", PROJECT, "period_from", "2026-04-01",
                "period_to", "2026-07-01", "generated_at", MADE, "generated_by", "demo", "total_evidence_records", 12, "overall_status", "PARTIAL",
                "satisfied_clauses", 2, "partial_clauses", 1, "gap_clauses", 0);
        attestation.put("clauses", clauses.stream().map(clause -> ordered("framework", clause.get("framework"), "clause_id", clause.get("clause_id"),
                "status", clause.get("status"), "evidence_count", clause.get("evidence_count"))).toList());
        attestation.put("hmac_sig", mac(SIGNING, spaced(ordered("project_id", PROJECT, "from", "2026-04-01", "to", "2026-07-01", "generated_at", MADE,
                "overall_status", "PARTIAL"))));
        return attestation;
    }

    private static Map<String, Object> manifest(int[] counts) {
        Map<String, Object> byschema = new LinkedHashMap<>();
        for (int kind = 0; kind < counts.length; kind++) {
            byschema.put("halluccheck." + SCHEMAS.get(kind) + ".v1", counts[kind]);
        }
        Map<String, Object> manifest = ordered("bundle_schema", "spanforge.cec.v1", "project_id", PROJECT, "date_range",
                List.of("2026-04-01", "2026-07-01"), "generated_at", MADE, "record_counts", byschema, "frameworks", List.of("soc2"));
        manifest.put("hmac", mac(SIGNING, spaced(manifest)));
        return manifest;
    }

    private static String mac(String secret, byte[] message) {
        return "hmac-sha256:" + Hex.encode(Hmac.sha256(secret.getBytes(StandardCharsets.UTF_8), message));
    }

    /** Names and values in turn. */
    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static byte[] compact(Object value) {
        return written(value, PythonJson::compactUtf8);
    }

    private static byte[] spaced(Object value) {
        return written(value, PythonJson::spacedAscii);
    }

    private static byte[] plain(Object value) {
        return written(value, PythonJson::plain);
    }

    private static byte[] indented(Object value) {
        return written(value, PythonJson::indented);
    }

    private static byte[] written(Object value, Writing writing) {
        try {
            return writing.of(JsonValues.of(value));
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One of Python's forms. */
    private interface Writing {
        byte[] of(JsonValue value) throws PythonJson.Unencodable;
    }
}
