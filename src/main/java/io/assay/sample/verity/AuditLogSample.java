// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Three events of a compliance audit log. Tampered: the number of erased records of the last, its hash left as it was. */
public final class AuditLogSample implements Sample {
    private static final int HASH = 32;
    private static final String SUBJECT = "anna@example.com";
    private static final int LAST = 2;

    @Override
    public String name() {
        return "kimberlite-audit";
    }

    /** Text as postcard writes it: its length in UTF-8, below 128 here, and its bytes. */
    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = Demo.text(text);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    private static void uuid(ByteArrayOutputStream out, String uuid) {
        out.write(16);
        out.writeBytes(Hex.decode(uuid.replace("-", "")).orElseThrow());
    }

    private static byte[] action(int number, int erased) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new int[] {0, 2, 3}[number]);
        text(out, SUBJECT);
        switch (number) {
            case 0 -> {
                text(out, "Research");
                text(out, "AllData");
                out.writeBytes(new byte[] {0, 1});
            }
            case 1 -> uuid(out, Demo.uuid("request"));
            default -> {
                out.write(erased);
                uuid(out, Demo.uuid("request"));
            }
        }
        return out.toByteArray();
    }

    private static Map<String, Object> details(int number, int erased) {
        return switch (number) {
            case 0 -> Demo.object("ConsentGranted", Demo.object("subject_id", SUBJECT, "purpose", "Research", "scope", "AllData", "terms_version", null,
                    "accepted", true));
            case 1 -> Demo.object("ErasureRequested", Demo.object("subject_id", SUBJECT, "request_id", Demo.uuid("request")));
            default -> Demo.object("ErasureCompleted", Demo.object("subject_id", SUBJECT, "records_erased", erased, "request_id", Demo.uuid("request")));
        };
    }

    private static byte[] hash(int number, byte[] previous) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        uuid(out, Demo.uuid("event " + number));
        text(out, "2026-04-0" + (number + 1) + "T09:00:00Z");
        out.writeBytes(action(number, 80));
        out.write(1);
        text(out, "dpo@example.com");
        out.writeBytes(new byte[] {1, 5, 0, 0, 0});
        out.writeBytes(previous);
        out.writeBytes(new byte[HASH]);
        return Sha256.of(previous, out.toByteArray());
    }

    private static byte[] log(int erased) {
        List<Object> events = new ArrayList<>();
        byte[] previous = new byte[HASH];
        for (int i = 0; i <= LAST; i++) {
            byte[] own = hash(i, previous);
            events.add(Demo.object("event_id", Demo.uuid("event " + i), "timestamp", "2026-04-0" + (i + 1) + "T09:00:00Z", "action", details(i, erased),
                    "actor", "dpo@example.com", "tenant_id", 5, "ip_address", null, "correlation_id", null, "source_country", null,
                    "prev_hash", Demo.numbers(previous), "event_hash", Demo.numbers(own)));
            previous = own;
        }
        return Demo.pretty(events);
    }

    private static byte[] head() {
        byte[] head = new byte[HASH];
        for (int i = 0; i <= LAST; i++) {
            head = hash(i, Arrays.copyOf(head, HASH));
        }
        return head;
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile("audit_log.json", log(80)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile("audit_log.json", log(8)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Map.of("kind", "chain-head", "subject", "audit-log", "hash", Hex.encode(head())));
    }
}
