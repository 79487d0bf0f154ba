// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads {@code recovery_records.json}: a list of records (profile assay-vdb/1, section 1.12). */
public final class RecoveryReader {
    private static final Set<String> REASONS = Set.of("NodeRestart", "QuorumLoss", "CorruptionDetected", "ManualIntervention", "node_restart",
            "quorum_loss", "corruption_detected", "manual_intervention");

    private final Tally readable;
    private final List<RecoveryRecord> records = new ArrayList<>();

    private RecoveryReader(Tally readable) {
        this.readable = readable;
    }

    public static RecoveryLog read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        RecoveryReader reader = new RecoveryReader(readable);
        JsonLines.list(file, readable, reader::record);
        return new RecoveryLog(reader.records);
    }

    private void record(JsonObject object, Locator item) {
        Members members = new Members(object, item, readable);
        long point = members.u64("recovery_point");
        RecoveryRecord record = new RecoveryRecord(item.atPosition(point), members.u64("generation"), members.u64("previous_generation"),
                members.u64("known_committed"), point, discarded(members, item), time(members), members.text("reason"));
        if (!members.close().isBroken()) {
            noteReason(record, readable);
            records.add(record);
        }
    }

    /** Says so where the reason is none that the producer has. */
    public static void noteReason(RecoveryRecord record, Tally readable) {
        if (!REASONS.contains(record.reason())) {
            readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, record.place().inField("reason"), record.reason()));
        }
    }

    private Optional<RecoveryRecord.Discarded> discarded(Members members, Locator item) {
        Optional<JsonObject> object = members.optionalObject("discarded_range");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Members range = new Members(object.get(), item.inField("discarded_range"), readable);
        RecoveryRecord.Discarded discarded = new RecoveryRecord.Discarded(range.u64("start"), range.u64("end"));
        if (range.close().isBroken()) {
            members.fault("discarded_range");
        }
        return Optional.of(discarded);
    }

    /** Nanoseconds as the producer's library writes them, or the text that its document shows. */
    private static Instant time(Members members) {
        OptionalLong number = members.number("timestamp");
        if (number.isPresent()) {
            return U64.instant(number.getAsLong());
        }
        try {
            return Instant.parse(members.text("timestamp"));
        } catch (DateTimeException other) {
            members.fault("timestamp");
            return Instant.EPOCH;
        }
    }
}
