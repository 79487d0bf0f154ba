// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Records of generation B that nobody signs, fixed by a pinned digest. Tampered: a contradiction with themselves, which the rules find as well. */
public final class RecordSample implements Sample {
    private static final int TOKEN = 16;

    /** Which records. */
    public enum Kind { AUDIT, CONSENTS, EXPORTS }

    private final Kind kind;

    public RecordSample(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return switch (kind) {
            case AUDIT -> "craton-audit";
            case CONSENTS -> "craton-consents";
            case EXPORTS -> "craton-exports";
        };
    }

    private String file() {
        return switch (kind) {
            case AUDIT -> "mcp_audit.json";
            case CONSENTS -> "consent_ledger.json";
            case EXPORTS -> "export_ledger.json";
        };
    }

    private static String hex(String name) {
        return Hex.encode(Arrays.copyOf(Sha256.of(Demo.text(name)), TOKEN));
    }

    private static List<Object> token() {
        return Demo.numbers(Arrays.copyOf(Sha256.of(Demo.text("assay demo token")), TOKEN));
    }

    private byte[] records(boolean tampered) {
        return Demo.compact(switch (kind) {
            case AUDIT -> List.of(call("first", "2026-02-03T10:00:00Z", "query", true, null),
                    call("second", "2026-02-03T10:00:05Z", "export", tampered, "export denied: no consent"));
            case CONSENTS -> List.of(consent(tampered ? "Active" : "Withdrawn"));
            case EXPORTS -> List.of(export("export-1", "2026-02-03T10:00:00Z"), export(tampered ? "export-1" : "export-2", "2026-02-04T08:30:00Z"));
        });
    }

    private static Object call(String id, String time, String tool, boolean success, String error) {
        return Demo.object("id", "audit-" + hex(id), "timestamp", time, "token_id", token(), "tenant_id", 1, "tool_name", tool, "success", success,
                "error", error, "tables_accessed", List.of("orders"), "row_count", 2, "transformations", List.of(), "duration_ms", 12,
                "client_id", null, "metadata", null);
    }

    private static Object consent(String status) {
        return Demo.object("id", "consent-1", "tenant_id", 1, "data_subject", "anna@example.com", "recipient", "lab", "purpose", "research",
                "scope", List.of("orders"), "consented_at", "2026-02-01T09:00:00Z", "expires_at", "2027-02-01T09:00:00Z", "status", status,
                "history", List.of(step("2026-02-01T09:00:00Z", "Granted"), step("2026-03-01T09:00:00Z", "Withdrawn")),
                "legal_basis", Demo.object("LegitimateInterests", Demo.object("description", "quality of care")), "metadata", Demo.object());
    }

    private static Object step(String time, String action) {
        return Demo.object("timestamp", time, "action", action, "actor", "anna@example.com", "reason", null);
    }

    private static Object export(String id, String time) {
        return Demo.object("id", id, "consent_id", "consent-1", "token_id", token(), "tenant_id", 1, "exported_at", time, "recipient", "lab",
                "operation", "query", "row_count", 2, "data_hash", Demo.numbers(Sha256.of(Demo.text(id))),
                "transformations_applied", List.of("redact:name"));
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(file(), records(false)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(file(), records(true)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Demo.pinned(file(), records(false)));
    }
}
