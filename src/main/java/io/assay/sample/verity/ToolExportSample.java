// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.List;
import java.util.Map;

/** An export of generation B whose digest the demo's trust file pins. Tampered: an amount, with the stated hash left as it was. */
public final class ToolExportSample implements Sample {
    private static final String FILE = "mcp_export.json";

    @Override
    public String name() {
        return "craton-export";
    }

    private static byte[] export(int amount) {
        Map<String, Object> good = data(40);
        return Demo.pretty(Demo.object("export_id", "export-5f0c1d7a902b7e4b6a8a5e6f9d3c2b1a", "content_hash", Hex.encode(Sha256.of(Demo.compact(good))),
                "data", data(amount), "metadata", Demo.object("tables", List.of("orders"), "total_rows", 2, "exported_at", "2026-02-03T10:00:00Z",
                        "transformations", List.of("redact:name"))));
    }

    private static Map<String, Object> data(int amount) {
        return Demo.object("orders", List.of(Demo.object("amount", amount, "id", 1), Demo.object("amount", 7, "id", 2)));
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, export(40)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, export(90)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Demo.pinned(FILE, export(40)));
    }
}
