// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A subject export with its JSON body. Tampered: a diagnosis in the body, which the product's own signature check does not look at. */
public final class SubjectExportSample implements Sample {
    private static final byte[] SECRET = Sha256.of(Demo.text("assay demo export secret"));

    @Override
    public String name() {
        return "kimberlite-export";
    }

    private static byte[] body() {
        return Demo.pretty(List.of(record(0, "asthma"), record(1, "none")));
    }

    private static Map<String, Object> record(int offset, String diagnosis) {
        return Demo.object("stream_id", 4_294_967_297L, "stream_name", "patients", "offset", offset, "data", Demo.object("diagnosis", diagnosis),
                "timestamp", "2026-04-24T03:0" + offset + ":40.886116619Z");
    }

    private static byte[] metadata() {
        byte[] hash = Sha256.of(body());
        return Demo.pretty(Demo.object("export_id", Demo.uuid("export"), "subject_id", "anna@example.com", "requester_id", "dpo@example.com",
                "requested_at", "2026-04-25T06:53:20Z", "completed_at", "2026-04-25T06:53:22.524894823Z", "format", "Json",
                "streams_included", List.of(4_294_967_297L), "record_count", 2, "content_hash", Demo.numbers(hash),
                "signature", Demo.numbers(Hmac.sha256(SECRET, hash))));
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile("portability_export.json", metadata()), new SampleFile("export_body.json", body()));
    }

    @Override
    public List<SampleFile> tampered() {
        byte[] changed = Demo.text(new String(body(), StandardCharsets.UTF_8).replace("asthma", "cancer"));
        return List.of(new SampleFile("portability_export.json", metadata()), new SampleFile("export_body.json", changed));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-export", "kind", "hmac-secret", "purposes", List.of("kimberlite.export"), "hex", Hex.encode(SECRET),
                "origin", "demo"));
    }
}
