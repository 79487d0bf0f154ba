// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.export;

import io.assay.canon.Hex;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The metadata of an export.
 *
 * @param contentHash SHA-256 of the body
 * @param signature   HMAC-SHA256 over the 32 bytes of the hash, if there is one
 * @param streams     unsigned
 */
record SubjectExport(boolean csv, List<String> streams, long recordCount, byte[] contentHash, Optional<byte[]> signature, Optional<Instant> requested, Optional<Instant> completed) {
    private static final int HASH = 32;
    private static final Set<String> MEMBERS = Set.of("export_id", "subject_id", "requester_id", "requested_at", "completed_at", "format",
            "streams_included", "record_count", "content_hash", "signature");
    private static final Set<String> WIRE = Set.of("content_hash_hex", "signature_hex", "body_base64");
    private static final Set<String> WIRE_EITHER = Set.of("export_id", "subject_id", "requester_id", "requested_at", "completed_at", "format",
            "streams_included", "record_count", "signature_valid");

    /** Whether the object carries its body itself. */
    static boolean isWire(JsonValue root) throws Misshapen {
        return Fields.of(root, "export").has("body_base64");
    }

    static SubjectExport of(JsonValue root) throws Misshapen {
        Fields fields = Fields.of(root, "export");
        boolean wire = fields.has("body_base64");
        fields.exactly(wire ? WIRE : MEMBERS, wire ? WIRE_EITHER : Set.of());
        if (!wire) {
            fields.uuid("export_id");
            fields.text("subject_id");
            fields.text("requester_id");
            fields.instant("requested_at");
            fields.instant("completed_at");
        }
        String format = fields.has("format") || !wire ? fields.word("format", Set.of("Json", "Csv")) : "";
        return new SubjectExport(format.equals("Csv"), streams(fields, wire), fields.has("record_count") || !wire ? fields.u64("record_count") : -1,
                wire ? hex(fields, "content_hash_hex") : fields.bytes("content_hash", HASH), signature(fields, wire),
                wire ? Optional.empty() : Optional.of(fields.instant("requested_at")), wire ? Optional.empty() : Optional.of(fields.instant("completed_at")));
    }

    private static List<String> streams(Fields fields, boolean wire) throws Misshapen {
        List<String> streams = new ArrayList<>();
        if (fields.has("streams_included") || !wire) {
            for (JsonValue item : fields.items("streams_included")) {
                streams.add(Long.toUnsignedString(Fields.u64(item, "streams_included")));
            }
        }
        return streams;
    }

    private static Optional<byte[]> signature(Fields fields, boolean wire) throws Misshapen {
        String name = wire ? "signature_hex" : "signature";
        if (fields.isNull(name)) {
            return Optional.empty();
        }
        return Optional.of(wire ? hex(fields, name) : fields.bytes(name, HASH));
    }

    private static byte[] hex(Fields fields, String name) throws Misshapen {
        JsonValue value = fields.value(name);
        return Hex.decode(fields.text(name)).filter(bytes -> bytes.length == HASH)
                .orElseThrow(() -> new Misshapen(Fault.TYPE, name, value.from(), value.to()));
    }
}
