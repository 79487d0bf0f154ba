// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.canon.JsonValue;
import io.assay.crypto.Sha256;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One erasure audit record.
 *
 * @param due            thirty days after the request
 * @param legacy         the older digest, if there is one
 * @param legacyComputed SHA-256(16 bytes of the request's UUID || subject || u64le(records_erased))
 */
record ErasureRecord(String id, Instant due, Instant completed, List<String> streams, Optional<byte[]> legacy, byte[] legacyComputed,
        Optional<SignedProof> proof) {
    private static final Duration ALLOWED = Duration.ofDays(30);
    private static final int HASH = 32;
    private static final Set<String> MEMBERS = Set.of("request_id", "subject_id", "requested_at", "completed_at", "records_erased", "streams_affected",
            "erasure_proof");
    /** Members that records of earlier releases do not have. */
    private static final Set<String> LATER = Set.of("signed_proof", "is_noop_replay");

    /** When it was asked for. */
    Instant requested() {
        return due.minus(ALLOWED);
    }

    static ErasureRecord of(JsonValue value) throws Misshapen {
        Fields record = Fields.of(value, "record").exactly(MEMBERS, LATER);
        if (record.has("is_noop_replay")) {
            record.flag("is_noop_replay");
        }
        List<String> streams = new ArrayList<>();
        for (JsonValue item : record.items("streams_affected")) {
            streams.add(Long.toUnsignedString(Fields.u64(item, "streams_affected")));
        }
        byte[] count = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(record.u64("records_erased")).array();
        byte[] legacy = Sha256.of(record.uuid("request_id"), record.text("subject_id").getBytes(StandardCharsets.UTF_8), count);
        return new ErasureRecord(record.text("request_id"), record.instant("requested_at").plus(ALLOWED), record.instant("completed_at"), streams,
                record.isNull("erasure_proof") ? Optional.empty() : Optional.of(record.bytes("erasure_proof", HASH)), legacy,
                record.isNull("signed_proof") ? Optional.empty() : Optional.of(SignedProof.of(record.value("signed_proof"))));
    }
}
