// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.List;
import java.util.Map;

/** One of the registers that nobody signs, fixed by a pinned digest. Tampered: another record, which the rules reject. */
public final class RegisterSample implements Sample {
    /** Which register. */
    public enum Kind { CONSENTS, BREACHES, ERASURE_REQUESTS }

    private final Kind kind;

    public RegisterSample(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return switch (kind) {
            case CONSENTS -> "kimberlite-consents";
            case BREACHES -> "kimberlite-breaches";
            case ERASURE_REQUESTS -> "kimberlite-erasure-requests";
        };
    }

    private String file() {
        return name().substring("kimberlite-".length()).replace('-', '_') + ".json";
    }

    private byte[] register(boolean tampered) {
        return Demo.pretty(List.of(switch (kind) {
            case CONSENTS -> Demo.object("consent_id", Demo.uuid("consent"), "subject_id", "anna@example.com", "purpose", "Research",
                    "granted_at", "2026-02-01T09:00:00Z", "withdrawn_at", null, "scope", "AllData", "expires_at", null, "notes", null, "basis", null,
                    "terms_version", "2026-01", "accepted", !tampered);
            case BREACHES -> Demo.object("event_id", Demo.uuid("breach"), "detected_at", "2026-04-01T10:00:00Z",
                    "indicator", Demo.object("MassDataExport", Demo.object("records", 5000, "threshold", 1000)), "severity", "Critical",
                    "affected_subjects", 120, "affected_data_classes", List.of("PHI"), "notification_deadline", "2026-04-04T10:00:00Z",
                    "status", Demo.object("Confirmed", Demo.object("notification_sent_at", tampered ? "2026-04-06T00:00:00Z" : "2026-04-03T00:00:00Z")));
            case ERASURE_REQUESTS -> Demo.object("request_id", Demo.uuid("request"), "subject_id", "anna@example.com",
                    "requested_at", "2026-03-01T00:00:00Z", "deadline", "2026-03-31T00:00:00Z", "status", tampered ? "Pending"
                    : Demo.object("Complete", Demo.object("erased_at", "2026-03-20T00:00:00Z", "total_records", 80)), "affected_streams", List.of(1),
                    "records_erased", 80);
        }));
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(file(), register(false)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(file(), register(true)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Demo.pinned(file(), register(false)));
    }
}
