// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.commit.CommitmentProof;
import io.assay.format.verity.document.Companions;
import io.assay.format.verity.export.MaterialsReader;
import io.assay.format.verity.hold.Consistency;
import io.assay.format.verity.hold.LegalHold;
import io.assay.format.verity.hold.Policies;
import io.assay.format.verity.hold.PolicyReader;
import io.assay.format.verity.hold.RetentionPolicy;
import io.assay.format.verity.hold.Scope;
import io.assay.format.verity.ledger.Materials;
import io.assay.format.verity.recovery.RecoveryLog;
import io.assay.format.verity.recovery.RecoveryReader;
import io.assay.format.verity.recovery.RecoveryRecord;
import io.assay.format.verity.seal.Seal;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads what a store's tables say of one tenant beside its events; keys, commitment proofs and time stamps lie in files beside the store. */
final class StoreMaterials {
    private final StoreTables tables;
    private final Tally readable;

    StoreMaterials(StoreTables tables, Tally readable) {
        this.tables = tables;
        this.readable = readable;
    }

    Materials of(long tenant, EvidenceFile store) throws UnreadableEvidence {
        MaterialsReader beside = new MaterialsReader(new Companions(store), readable);
        List<CommitmentProof> commitments = beside.commitments();
        Set<Digest> elsewhere = new HashSet<>(beside.elsewhere(commitments));
        for (CommitmentProof proof : commitments) {
            if (tables.bears(proof.id(), tenant)) {
                elsewhere.add(proof.id());
            }
        }
        return new Materials(Optional.empty(), seals(tenant), recoveries(tenant), holds(tenant), policies(tenant), commitments, elsewhere, beside.keys(),
                Optional.empty(), beside.stamps());
    }

    private List<Seal> seals(long tenant) throws UnreadableEvidence {
        List<Seal> seals = new ArrayList<>();
        tables.rows("__checkpoints", tenant, "through_position", readable, row -> {
            long position = row.number("through_position");
            Seal seal = new Seal(tables.tenant(tenant).atPosition(position), position, row.digest("log_hash"), row.digest("projection_hash"),
                    row.number("sealed_at"), row.bytes("signature", 64, false), row.bytes("signer", 32, false), List.of());
            if (!row.isBroken()) {
                seals.add(seal);
            }
        });
        return seals;
    }

    private RecoveryLog recoveries(long tenant) throws UnreadableEvidence {
        List<RecoveryRecord> records = new ArrayList<>();
        tables.rows("__recovery", tenant, "generation", readable, row -> {
            long point = row.number("recovery_point");
            OptionalLong start = row.optionalNumber("discarded_start");
            OptionalLong end = row.optionalNumber("discarded_end");
            if (start.isPresent() != end.isPresent()) {
                row.fault("discarded_end");
            }
            RecoveryRecord record = new RecoveryRecord(tables.tenant(tenant).atPosition(point), row.number("generation"), row.number("previous_generation"),
                    row.number("known_committed"), point, start.isPresent() && end.isPresent()
                            ? Optional.of(new RecoveryRecord.Discarded(start.getAsLong(), end.getAsLong())) : Optional.empty(),
                    U64.instant(row.number("timestamp")), row.text("reason"));
            if (!row.isBroken()) {
                RecoveryReader.noteReason(record, readable);
                records.add(record);
            }
        });
        return new RecoveryLog(records);
    }

    private List<LegalHold> holds(long tenant) throws UnreadableEvidence {
        List<LegalHold> holds = new ArrayList<>();
        tables.rows("__legal_holds", tenant, "placed_at", readable, row -> {
            String id = row.text("hold_id");
            OptionalLong from = row.optionalNumber("time_from");
            OptionalLong to = row.optionalNumber("time_to");
            Optional<LegalHold.Span> written = from.isEmpty() && to.isEmpty() ? Optional.empty()
                    : Optional.of(new LegalHold.Span(from.orElse(0), to.orElse(-1)));
            Locator at = tables.tenant(tenant).ofEvent(id);
            LegalHold hold = new LegalHold(at, id, new Scope(tenant, streams(row)), written, row.number("placed_at"), row.optionalNumber("released_at"));
            if (!row.isBroken()) {
                holds.add(hold);
            }
        });
        Consistency.ofHolds(holds, readable);
        return holds;
    }

    private Policies policies(long tenant) throws UnreadableEvidence {
        List<RetentionPolicy> policies = new ArrayList<>();
        tables.rows("__retention_policies", tenant, "min_retention_secs", readable, row -> {
            String stream = row.optionalText("stream");
            OptionalLong most = row.optionalNumber("max_retention_secs");
            RetentionPolicy policy = new RetentionPolicy(tables.tenant(tenant), Scope.ofStream(tenant, stream),
                    RetentionPolicy.nanoseconds(row.number("min_retention_secs"), 0),
                    most.isPresent() ? Optional.of(RetentionPolicy.nanoseconds(most.getAsLong(), 0)) : Optional.empty());
            PolicyReader.noteMethod(row.text("deletion_method"), tables.tenant(tenant), readable);
            if (!row.isBroken()) {
                policies.add(policy);
            }
        });
        Consistency.ofPolicies(policies, readable);
        return new Policies(policies);
    }

    private static Optional<Set<String>> streams(StoreRow row) {
        String text = row.optionalText("streams");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Set<String> streams = new HashSet<>();
        try {
            JsonValue value = JsonReader.parse(text.getBytes(StandardCharsets.UTF_8));
            if (value instanceof JsonNull) {
                return Optional.empty();
            }
            if (value instanceof JsonArray array) {
                array.items().forEach(item -> stream(item, streams, row));
            } else {
                row.fault("streams");
            }
        } catch (JsonSyntaxException noJson) {
            row.fault("streams");
        }
        return Optional.of(streams);
    }

    private static void stream(JsonValue item, Set<String> streams, StoreRow row) {
        switch (item) {
            case JsonString name -> streams.add(name.value());
            case JsonNumber number when U64.of(number).isPresent() -> streams.add(U64.text(U64.of(number).getAsLong()));
            default -> row.fault("streams");
        }
    }
}
