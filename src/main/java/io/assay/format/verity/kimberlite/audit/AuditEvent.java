// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.crypto.Sha256;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * One event of the audit log (specification "verity", section 3.3).
 *
 * @param fields   the postcard up to its prev_hash
 * @param computed SHA-256(prev_hash || postcard of the event with 32 zero bytes in place of its own hash): prev_hash enters twice
 */
record AuditEvent(String id, Instant time, String written, AuditAction action, Fields details, Optional<String> actor, String tenant,
        byte[] previous, byte[] stored, byte[] fields, byte[] computed) {
    static final int HASH = 32;
    private static final Set<String> MEMBERS = Set.of("event_id", "timestamp", "action", "actor", "tenant_id", "ip_address", "correlation_id",
            "source_country", "prev_hash", "event_hash");

    static AuditEvent of(JsonValue value) throws Misshapen {
        Fields event = Fields.of(value, "event").exactly(MEMBERS, Set.of());
        JsonMember chosen = variant(event);
        AuditAction action = AuditAction.named(chosen.name()).orElseThrow(() ->
                new Misshapen(Fault.UNKNOWN, chosen.name(), chosen.nameFrom(), chosen.nameTo()));
        Fields details = Fields.of(chosen.value(), chosen.name());
        byte[] previous = event.bytes("prev_hash", HASH);
        Postcard out = new Postcard().sized(event.uuid("event_id"));
        Instant time = event.instant("timestamp");
        out.text(event.text("timestamp"));
        action.encode(details, out);
        out.optional(event.optionalText("actor"));
        boolean tenant = !event.isNull("tenant_id");
        out.flag(tenant);
        if (tenant) {
            out.number(event.u64("tenant_id"));
        }
        out.optional(event.optionalText("ip_address"));
        out.flag(!event.isNull("correlation_id"));
        if (!event.isNull("correlation_id")) {
            out.sized(event.uuid("correlation_id"));
        }
        byte[] fields = out.optional(event.optionalText("source_country")).bytes();
        out.raw(previous).raw(new byte[HASH]);
        return new AuditEvent(event.text("event_id"), time, event.text("timestamp"), action, details, event.optionalText("actor"),
                tenant ? Long.toUnsignedString(event.u64("tenant_id")) : "", previous, event.bytes("event_hash", HASH), fields,
                Sha256.of(previous, out.bytes()));
    }

    /** The one member of the action, whose name is its kind. */
    private static JsonMember variant(Fields event) throws Misshapen {
        JsonValue action = event.value("action");
        if (action instanceof JsonObject object && object.members().size() == 1) {
            return object.members().getFirst();
        }
        throw new Misshapen(Fault.TYPE, "action", action.from(), action.to());
    }

    /** Whether the hash recomputes. */
    boolean holds() {
        return Arrays.equals(stored, computed);
    }

    /** Whether it was written before there was a chain: both hashes are zeros. */
    boolean isUnchained() {
        return Arrays.equals(previous, new byte[HASH]) && Arrays.equals(stored, new byte[HASH]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEvent event && event.id.equals(id) && Arrays.equals(event.stored, stored);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
