// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.store.rows.AuditRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A deletion that the audit log records: a retention sweep or the erasure of a user.
 *
 * @param record      number of the audit record
 * @param user        whose events; empty where the record names nobody
 * @param count       {@code deleted_count} as recorded
 * @param seqs        {@code deleted_seqs}, the numbers of the deleted events
 * @param certificate id of the certificate that an erasure names; empty otherwise
 * @param reason      why, as the record says; empty where it does not
 * @param cutoff      events before it were swept
 * @param days        retention that a sweep applied
 */
public record Deletion(long record, Instant time, boolean erasure, String user, long count, long[] seqs, String certificate, String reason,
        Optional<Instant> cutoff, OptionalLong days) {
    static final String ERASURE = "forget_user";
    static final String SWEEP = "retention_sweep";

    /** Reads the detail of a record; empty where it lacks what a deletion has to say. */
    static Optional<Deletion> of(AuditRecord record, Instant time, JsonObject detail) {
        OptionalLong count = detail.integer("deleted_count");
        Optional<long[]> seqs = detail.array("deleted_seqs").map(array -> array.items().stream()
                .mapToLong(item -> item instanceof JsonNumber number && number.lexeme().matches("[0-9]{1,18}") ? Long.parseLong(number.lexeme()) : -1).toArray());
        Optional<Instant> cutoff = detail.text("cutoff").flatMap(IsoTime::parse);
        boolean erasure = record.action().equals(ERASURE);
        boolean sweeps = erasure || cutoff.isPresent() && detail.integer("retention_days").isPresent();
        if (count.isEmpty() || seqs.isEmpty() || java.util.Arrays.stream(seqs.get()).anyMatch(seq -> seq < 0) || !sweeps || record.user() == null && !isEmptySweep(erasure, count.getAsLong(), seqs.get())) {
            return Optional.empty();
        }
        return Optional.of(new Deletion(record.id(), time, erasure, record.user() == null ? "" : record.user(), count.getAsLong(), seqs.get(),
                detail.text("certificate_id").orElse(""), detail.text("reason").orElse(""), cutoff, detail.integer("retention_days")));
    }

    /** A sweep that found nothing to delete has nobody to name. */
    private static boolean isEmptySweep(boolean erasure, long count, long[] seqs) {
        return !erasure && count == 0 && seqs.length == 0;
    }

    boolean reaches(long lastSeq) {
        for (long seq : seqs) {
            if (seq <= lastSeq) {
                return true;
            }
        }
        return false;
    }

    long highest() {
        long highest = 0;
        for (long seq : seqs) {
            highest = Math.max(highest, seq);
        }
        return highest;
    }
}
