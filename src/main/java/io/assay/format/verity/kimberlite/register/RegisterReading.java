// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.canon.Hex;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.check.Phrase;
import io.assay.crypto.Sha256;
import io.assay.format.verity.document.Texts;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.replay.entity.Reading;
import io.assay.replay.entity.Told;
import io.assay.replay.entity.Touch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The moments that a record of a register names (specification "verity", sections 3.5 and 3.7): a consent is granted, withdrawn, runs out; an
 * erasure is asked for, due, done, put off or exempt, which holds the data; a breach is detected, due for notice, notified, resolved.
 */
final class RegisterReading implements Reading {
    private static final String HOLDS = "holds";

    private final String kind;
    private final RegisterKind register;

    RegisterReading(RegisterKind register) {
        this.register = register;
        this.kind = switch (register) {
            case CONSENTS -> "consents";
            case BREACHES -> "breaches";
            case ERASURE_REQUESTS -> "erasures";
        };
    }

    @Override
    public List<String> kinds() {
        return register == RegisterKind.ERASURE_REQUESTS ? List.of(kind, HOLDS) : List.of(kind);
    }

    /** Registers are read record by record: {@link #moments}. */
    @Override
    public Told of(byte[] event) {
        return new Told("", "", Optional.empty(), "", List.of());
    }

    /** Every moment that the record names. */
    List<Told> moments(JsonObject record) {
        String id = record.text(register.keyMember()).orElse("");
        List<Told> moments = new ArrayList<>();
        switch (register) {
            case CONSENTS -> {
                boolean refused = record.find("accepted").map(value -> value instanceof JsonBoolean flag && !flag.value()).orElse(false);
                add(moments, id, record.text("granted_at"), said(record, List.of("granted_at", "withdrawn_at", "expires_at")), refused ? "refused" : "granted");
                add(moments, id, record.text("expires_at"), Map.of(), "expired");
                add(moments, id, record.text("withdrawn_at"), Map.of(), "withdrawn");
            }
            case ERASURE_REQUESTS -> erasure(moments, id, record);
            case BREACHES -> breach(moments, id, record);
        }
        return moments;
    }

    private void erasure(List<Told> moments, String id, JsonObject record) {
        Optional<String> asked = record.text("requested_at");
        JsonObject exempt = variant(record, "Exempt");
        add(moments, id, asked, said(record, List.of("status")), exempt == null ? "requested" : "exempted");
        if (exempt != null) {
            Map<String, JsonValue> why = new LinkedHashMap<>(said(exempt, List.of()));
            record.find("subject_id").ifPresent(subject -> why.put("subject_id", subject));
            record.find("affected_streams").ifPresent(streams -> why.put("affected_streams", streams));
            time(asked).ifPresent(at -> moments.add(new Told(id, asked.orElse(""), Optional.of(at), "", List.of(touch(HOLDS, id, why, "kept")))));
        }
        JsonObject complete = variant(record, "Complete");
        if (complete != null) {
            add(moments, id, complete.text("erased_at"), said(complete, List.of("erased_at")), "complete");
        } else if (exempt == null) {
            add(moments, id, record.text("deadline"), Map.of(), "overdue");
        }
    }

    private void breach(List<Told> moments, String id, JsonObject record) {
        add(moments, id, record.text("detected_at"), said(record, List.of("status")), "detected");
        JsonObject confirmed = variant(record, "Confirmed");
        JsonObject resolved = variant(record, "Resolved");
        if (confirmed != null && confirmed.text("notification_sent_at").isPresent()) {
            add(moments, id, confirmed.text("notification_sent_at"), said(confirmed, List.of()), "notified");
        } else if (resolved == null && variant(record, "FalsePositive") == null) {
            add(moments, id, record.text("notification_deadline"), Map.of(), "notice due");
        }
        if (resolved != null) {
            add(moments, id, resolved.text("resolved_at"), said(resolved, List.of()), "resolved");
        }
    }

    private static JsonObject variant(JsonObject record, String name) {
        return record.object("status").flatMap(status -> status.object(name)).orElse(null);
    }

    private void add(List<Told> moments, String id, Optional<String> when, Map<String, JsonValue> said, String status) {
        time(when).ifPresent(at -> moments.add(new Told(id, when.orElse(""), Optional.of(at), "", List.of(touch(kind, id, said, status)))));
    }

    private static Optional<Instant> time(Optional<String> text) {
        return text.flatMap(Texts::instant);
    }

    private static Touch touch(String kind, String id, Map<String, JsonValue> said, String status) {
        Map<String, JsonValue> now = new LinkedHashMap<>(said);
        now.put("status", JsonValues.of(status));
        return new Touch(kind, id, now, Map.of(), "", true);
    }

    private static Map<String, JsonValue> said(JsonObject record, List<String> without) {
        Map<String, JsonValue> said = new LinkedHashMap<>();
        for (JsonMember member : record.members()) {
            boolean nothing = member.value() instanceof JsonNull || member.value() instanceof JsonArray list && list.items().isEmpty();
            if (!nothing && !without.contains(member.name())) {
                said.put(member.name(), member.value());
            }
        }
        return said;
    }

    /** Only a consent granted, not refused, withdrawn or run out, is in force. */
    @Override
    public void at(String of, Map<String, JsonValue> members, Optional<Instant> moment) {
        if (register == RegisterKind.CONSENTS) {
            members.put("inForce", JsonValues.of(members.get("status") instanceof JsonString status && status.value().equals("granted")));
        }
    }

    @Override
    public List<Phrase> doesNotShow() {
        return List.of(Phrase.of(KimberliteKey.NOT_REGISTER_HISTORY), Phrase.of(KimberliteKey.NOT_TRUE));
    }

    @Override
    public String digest(byte[] bytes) {
        return Hex.encode(Sha256.of(bytes));
    }
}
