// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.canon.Hex;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.check.Phrase;
import io.assay.crypto.Sha256;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.replay.entity.Reading;
import io.assay.replay.entity.Told;
import io.assay.replay.entity.Touch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the events of an audit log say of consents, withdrawals, erasures, holds and breaches (specification "verity", sections 3.3, 3.5 and 3.7). A
 * grant carries no consent id and a withdrawal no purpose: a withdrawal stands by itself under the id that it names. A hold is an erasure exempted,
 * which keeps the data, or a policy whose type names a hold.
 */
final class AuditReading implements Reading {
    private static final String CONSENTS = "consents";
    private static final String WITHDRAWALS = "withdrawals";
    private static final String ERASURES = "erasures";
    private static final String HOLDS = "holds";
    private static final String POLICIES = "policies";
    private static final String BREACHES = "breaches";

    @Override
    public List<String> kinds() {
        return List.of(CONSENTS, WITHDRAWALS, ERASURES, HOLDS, POLICIES, BREACHES);
    }

    @Override
    public Told of(byte[] bytes) {
        try {
            AuditEvent event = AuditEvent.of(JsonReader.parse(bytes));
            return new Told(event.id(), event.written(), Optional.of(event.time()), event.actor().orElse(""), touches(event));
        } catch (JsonSyntaxException | Misshapen damaged) {
            return new Told("", "", Optional.empty(), "", List.of());
        }
    }

    private static List<Touch> touches(AuditEvent event) {
        JsonObject said = event.details().object();
        String subject = said.text("subject_id").orElse("");
        String request = said.text("request_id").orElse("");
        boolean refused = !said.flag("accepted").orElse(true);
        return switch (event.action()) {
            case CONSENT_GRANTED -> List.of(touch(CONSENTS, subject + " / " + said.text("purpose").orElse(""), said, refused ? "refused" : "granted"));
            case CONSENT_WITHDRAWN -> List.of(touch(WITHDRAWALS, subject + " / " + said.text("consent_id").orElse(""), said, "withdrawn"));
            case ERASURE_REQUESTED -> List.of(touch(ERASURES, request, said, "requested"));
            case ERASURE_COMPLETED -> List.of(touch(ERASURES, request, said, "completed"));
            case ERASURE_EXEMPTED -> List.of(touch(ERASURES, request, said, "exempted"), touch(HOLDS, subject + " / " + request, said, "kept"));
            case POLICY_CHANGED -> policy(said);
            case BREACH_DETECTED -> List.of(touch(BREACHES, said.text("event_id").orElse(""), said, "detected"));
            case BREACH_NOTIFIED -> List.of(touch(BREACHES, said.text("event_id").orElse(""), said, "notified"));
            case BREACH_RESOLVED -> List.of(touch(BREACHES, said.text("event_id").orElse(""), said, "resolved"));
            default -> List.of();
        };
    }

    private static List<Touch> policy(JsonObject said) {
        String type = said.text("policy_type").orElse("");
        Touch policy = touch(POLICIES, type, said, "changed");
        return type.toLowerCase(Locale.ROOT).contains("hold") ? List.of(policy, touch(HOLDS, type, said, "policy")) : List.of(policy);
    }

    /** Every member of the action is hashed, so that a proof over the event binds all of it. */
    private static Touch touch(String kind, String id, JsonObject said, String status) {
        Map<String, JsonValue> now = new LinkedHashMap<>();
        for (JsonMember member : said.members()) {
            now.put(member.name(), member.value());
        }
        now.put("status", JsonValues.of(status));
        return new Touch(kind, id, now, Map.of(), "", true);
    }

    @Override
    public List<Phrase> doesNotShow() {
        return List.of(Phrase.of(KimberliteKey.NOT_LINKED_WITHDRAWAL), Phrase.of(KimberliteKey.NOT_TRUE));
    }

    @Override
    public String digest(byte[] bytes) {
        return Hex.encode(Sha256.of(bytes));
    }
}
