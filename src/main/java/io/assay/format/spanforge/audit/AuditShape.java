// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the bytes of a file are, told from the members of their objects (specification of Spanforge, section 6). */
enum AuditShape {
    /** Records as the export gives them, one a line. */
    RECORDS(List.of("record_id", "schema_key", "project_id", "timestamp", "hmac", "chain_position"), 5),
    /** The same as one array. */
    ARRAY(List.of(), 0),
    /** Lines that sf-audit writes when its service does not answer. */
    FALLBACK(List.of("record_id", "schema_key", "timestamp", "payload", "fallback", "hmac"), 5),
    /** Such lines in one object, as the bundle's fallback writes them. */
    WRAPPER(List.of("model_id", "framework", "generated_at", "record_count", "records", "fallback"), 5),
    /** One signed record. */
    SIGNED(List.of("record", "record_id", "checksum", "signature", "timestamp"), 4),
    /** An evidence package of operator or enterprise, which is signed like a record. */
    PACKAGE(List.of("package_id", "checksum", "signature", "generated_at", "trace_id"), 5),
    /** The database in which sf-audit lists its records. */
    INDEX(List.of(), 0),
    /** None of these. */
    OTHER(List.of(), 0);

    private static final int LINES = 20;
    private static final int NAMING = 4;
    private static final List<String> EVENT = List.of("event_id", "event_type", "source", "payload");

    private final List<String> members;
    private final int enough;

    AuditShape(List<String> members, int enough) {
        this.members = members;
        this.enough = enough;
    }

    /** Tells the shape from the head of a file; {@code whole} where the head is all of it. */
    static AuditShape of(byte[] head, boolean whole) {
        if (whole) {
            Optional<JsonValue> document = value(head, 0, head.length);
            if (document.isPresent()) {
                return of(document.get());
            }
        }
        int at = 0;
        for (int line = 0; line < LINES && at < head.length; line++) {
            int end = at;
            while (end < head.length && head[end] != '\n') {
                end++;
            }
            AuditShape shape = value(head, at, end).map(AuditShape::of).orElse(OTHER);
            if (shape == RECORDS || shape == FALLBACK) {
                return shape;
            }
            at = end + 1;
        }
        return byWords(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static AuditShape of(JsonValue value) {
        if (value instanceof JsonArray array && !array.items().isEmpty()) {
            return of(array.items().getFirst()) == RECORDS ? ARRAY : OTHER;
        }
        return value instanceof JsonObject object ? Arrays.stream(values()).filter(shape -> shape.fits(object)).findFirst().orElse(OTHER) : OTHER;
    }

    /** Without proofs and positions too a record is one: they may have been stripped. */
    private boolean fits(JsonObject object) {
        return this == RECORDS && members.subList(0, NAMING).stream().allMatch(object::has) || enough > 0 && members.stream().filter(object::has).count() >= enough;
    }

    /** A document that is longer than its head, or damaged: its members are named in the text. */
    private static AuditShape byWords(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[") || EVENT.stream().allMatch(name -> text.contains('"' + name + '"'))) {
            return OTHER;
        }
        AuditShape shape = Arrays.stream(new AuditShape[] {WRAPPER, PACKAGE, SIGNED, FALLBACK, RECORDS}).filter(one -> one.enough > 0
                && one.members.stream().filter(name -> text.contains('"' + name + '"')).count() >= one.enough).findFirst().orElse(OTHER);
        return shape == RECORDS && start.startsWith("[") ? ARRAY : shape;
    }

    private static Optional<JsonValue> value(byte[] bytes, int from, int to) {
        try {
            return from < to ? Optional.of(JsonReader.parse(bytes, from, to, JsonDialect.PYTHON)) : Optional.empty();
        } catch (JsonSyntaxException none) {
            return Optional.empty();
        }
    }

    boolean isLines() {
        return this == RECORDS || this == FALLBACK;
    }
}
