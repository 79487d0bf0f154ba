// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.Members;
import io.assay.format.verity.Operations;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.Tombstone;
import io.assay.format.verity.VerityCode;
import java.util.Optional;

/** Reads an event from its JSON object, member by member: the exact way, which everything odd takes. */
public final class JsonEvent {
    private static final int ID = 16;
    private static final int NONCE = 12;
    private static final int HASH = 32;

    private JsonEvent() {}

    /** The event; empty, and reported, where a member is missing or not as the format demands. */
    static Optional<RecordedEvent> read(JsonObject object, Locator line, Tally readable) {
        Members members = new Members(object, line, readable);
        long position = members.u64("position");
        Optional<byte[]> payload = members.optionalBase64("data");
        Optional<Tombstone> tombstone = members.optionalObject("tombstone").map(inner -> tombstone(inner, line, members, readable));
        if (payload.isPresent() == tombstone.isPresent()) {
            members.fault(payload.isPresent() ? "tombstone" : "data");
        }
        RecordedEvent event = new RecordedEvent(line.atPosition(position), position, members.u64("timestamp"), members.u64("tenant_id"),
                members.u64("stream_id"), members.optionalText("stream"), members.text("actor"), members.optionalText("caused_by"),
                members.optionalText("client_ip"), members.text("operation"), members.optionalBytes("idempotency_id", ID),
                members.optionalText("key_id"), members.optionalBytes("nonce", NONCE), payload.isPresent(), payload.orElse(new byte[0]), tombstone,
                members.bytes("prev_hash", HASH), members.bytes("hash", HASH));
        noteOperation(event, readable);
        return members.close().isBroken() ? Optional.empty() : Optional.of(event);
    }

    /** Says so where the operation is none that the format has. */
    public static void noteOperation(RecordedEvent event, Tally readable) {
        if (!Operations.KNOWN.contains(event.operation())) {
            readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, event.at().inField("operation"), event.operation()));
        }
    }

    /** Reads the tombstone of an event. */
    public static Tombstone tombstone(JsonObject object, Locator event, Members outer, Tally readable) {
        Members members = new Members(object, event.inField("tombstone"), readable);
        Tombstone tombstone = new Tombstone(members.u64("deleted_at"), members.text("policy"), members.digest("data_sha256"));
        if (members.close().isBroken()) {
            outer.fault("tombstone");
        }
        return tombstone;
    }
}
