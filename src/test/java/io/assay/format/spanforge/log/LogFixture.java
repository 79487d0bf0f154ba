// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.canon.CanonicalJson;
import io.assay.format.Circumstances;
import io.assay.format.spanforge.array.EventArrayFormat;
import io.assay.sample.SpanforgeChain;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out logs and verifies them with keys and heads of the test's choice. */
final class LogFixture {
    static final String SECRET = "test-secret-0123456789-ABCDEFGH-01!";
    static final String NEXT = "test-secret-0123456789-ABCDEFGH-02!";

    private final Path folder;
    private final List<Object> keys = new ArrayList<>();
    private final List<Object> anchors = new ArrayList<>();
    private final Map<String, Object> expectations = new HashMap<>();

    LogFixture(Path folder) {
        this.folder = folder;
    }

    static SpanforgeChain chain() {
        return new SpanforgeChain("test", SECRET, Instant.parse("2026-02-01T10:00:00Z"));
    }

    /** A chain of so many plain events. */
    static SpanforgeChain chain(int events) {
        SpanforgeChain chain = chain();
        for (int i = 0; i < events; i++) {
            chain.event("decision.made", 1000, Map.of("org_id", "org-1"), Map.of("n", (long) i, "score", 0.5, "text", "é"));
        }
        return chain;
    }

    LogFixture key(String id, String secret, Map<String, Object> scope) {
        Map<String, Object> key = new HashMap<>(scope);
        key.putAll(Map.of("id", id, "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", secret));
        keys.add(key);
        return this;
    }

    LogFixture key() {
        return key("org", SECRET, Map.of());
    }

    LogFixture head(long count, String eventId, String signature) {
        anchors.add(Map.of("kind", "chain-head", "subject", "stream:test", "count", count, "eventId", eventId, "signature", signature));
        return this;
    }

    LogFixture perTenantKeys() {
        return expecting("perTenantKeys", true);
    }

    LogFixture expecting(String name, Object value) {
        expectations.put(name, value);
        return this;
    }

    LogFixture without(String name) throws Exception {
        Files.delete(folder.resolve(name));
        return this;
    }

    ObjectResult verify(byte[] bytes) throws Exception {
        return verify(Map.of("events.jsonl", bytes));
    }

    ObjectResult verify(Map<String, byte[]> files) throws Exception {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys, "anchors", anchors, "expectations", expectations));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.EPOCH);
        List<ObjectResult> objects = new Verification(List.of(new SpanforgeLogFormat(), new EventArrayFormat()))
            .run(List.of(folder), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).objects();
        if (objects.size() != 1) {
            throw new AssertionError(objects.size() + " objects");
        }
        return objects.getFirst();
    }

    static List<String> codes(ObjectResult result) {
        return result.findings().stream().map(observation -> observation.finding().code().code().replace("spanforge.chain.", "")).toList();
    }

    static byte[] replaced(byte[] bytes, String old, String by) {
        return new String(bytes, StandardCharsets.UTF_8).replace(old, by).getBytes(StandardCharsets.UTF_8);
    }
}
