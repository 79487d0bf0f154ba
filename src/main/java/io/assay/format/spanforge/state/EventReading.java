// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.state;

import io.assay.canon.Hex;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.check.Phrase;
import io.assay.crypto.Sha256;
import io.assay.format.spanforge.ExactEvent;
import io.assay.replay.entity.Reading;
import io.assay.replay.entity.Told;
import io.assay.replay.entity.Touch;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Spanforge's events say: the namespaces {@code consent}, {@code hitl} and {@code model_registry}, the session that an event names, and
 * tombstones. The members of a payload stand as the event gave them; {@code status} is the payload's own word where it has one, because the type of
 * an event is not signed; where only the type says it, what is said counts as unverified.
 */
public final class EventReading implements Reading {
    private static final String SESSIONS = "sessions";
    private static final String CONSENTS = "consents";
    private static final String REVIEWS = "reviews";
    private static final String MODELS = "models";
    private static final String ERASURES = "erasures";
    private static final String TOMBSTONE = "llm.audit.tombstone";

    @Override
    public List<String> kinds() {
        return List.of(SESSIONS, CONSENTS, REVIEWS, MODELS, ERASURES);
    }

    @Override
    public Told of(byte[] bytes) {
        try {
            ExactEvent event = ExactEvent.read(bytes, 0, bytes.length);
            return new Told(event.eventId(), event.timestamp(), moment(event.timestamp()), event.object().text("actor_id").orElse(""), touches(event));
        } catch (ExactEvent.NotAnEvent damaged) {
            return new Told("", "", Optional.empty(), "", List.of());
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Touch> touches(ExactEvent event) {
        JsonObject payload = event.object().object("payload").orElseThrow();
        List<Touch> touches = new ArrayList<>();
        event.object().text("session_id").filter(id -> !id.isEmpty()).ifPresent(id -> touches.add(session(event, id)));
        String type = event.type();
        String word = type.substring(type.indexOf('.') + 1);
        if (type.startsWith("consent.")) {
            consent(payload, word).ifPresent(touches::add);
        } else if (type.startsWith("hitl.")) {
            payload.text("decision_id").ifPresent(id -> touches.add(review(payload, id, word)));
        } else if (type.startsWith("model_registry.")) {
            payload.text("model_id").ifPresent(id -> touches.add(stated(MODELS, id, payload, word, payload.text("status"))));
        } else if (type.equals(TOMBSTONE)) {
            touches.add(new Touch(ERASURES, event.eventId(), said(payload), Map.of(), "", payload.has("erased_subject_id_hash")));
        }
        return touches;
    }

    private static Touch session(ExactEvent event, String id) {
        Map<String, JsonValue> now = new LinkedHashMap<>();
        for (String name : List.of("org_id", "actor_id")) {
            event.object().text(name).ifPresent(text -> now.put(name, JsonValues.of(text)));
        }
        now.put("lastType", JsonValues.of(event.type()));
        return new Touch(SESSIONS, id, now, Map.of("firstTime", JsonValues.of(event.timestamp()), "firstEvent", JsonValues.of(event.eventId())), "", false);
    }

    /** A consent is that of one subject for one scope; a violation changes nothing and is counted. */
    private static Optional<Touch> consent(JsonObject payload, String word) {
        Optional<String> subject = payload.text("subject_id");
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        String id = payload.text("scope").map(scope -> subject.get() + " / " + scope).orElse(subject.get());
        if (word.equals("violation") || payload.text("status").filter("violation"::equals).isPresent()) {
            return Optional.of(new Touch(CONSENTS, id, Map.of(), Map.of("status", JsonValues.of("none")), "violations",
                    payload.text("status").filter("violation"::equals).isPresent()));
        }
        Optional<String> own = payload.text("status").or(() -> payload.flag("granted").map(granted -> granted ? "granted" : "revoked"));
        return Optional.of(stated(CONSENTS, id, payload, word, own));
    }

    private static Touch review(JsonObject payload, String id, String word) {
        Optional<String> own = payload.text("status").or(() -> payload.text("outcome"));
        return stated(REVIEWS, id, payload, word, own);
    }

    private static Touch stated(String kind, String id, JsonObject payload, String word, Optional<String> own) {
        Map<String, JsonValue> now = said(payload);
        now.put("status", JsonValues.of(own.orElse(word)));
        now.put("typeSays", JsonValues.of(word));
        return new Touch(kind, id, now, Map.of(), "", own.isPresent());
    }

    /** The members of the payload; nulls and empty lists say nothing. */
    private static Map<String, JsonValue> said(JsonObject payload) {
        Map<String, JsonValue> said = new LinkedHashMap<>();
        for (JsonMember member : payload.members()) {
            boolean nothing = member.value() instanceof JsonNull || member.value() instanceof JsonArray list && list.items().isEmpty();
            if (!nothing) {
                said.put(member.name(), member.value());
            }
        }
        return said;
    }

    /** A consent that ran out is granted and not in force. */
    @Override
    public void at(String kind, Map<String, JsonValue> members, Optional<Instant> moment) {
        if (kind.equals(CONSENTS)) {
            Optional<Instant> end = members.get("expiry") instanceof JsonString text ? moment(text.value()) : Optional.empty();
            boolean over = end.isPresent() && moment.isPresent() && !end.get().isAfter(moment.get());
            members.put("inForce", JsonValues.of(members.get("status") instanceof JsonString status && status.value().equals("granted") && !over));
        }
    }

    @Override
    public List<Phrase> doesNotShow() {
        return List.of(Phrase.of(StateText.NOT_UNSIGNED), Phrase.of(StateText.NOT_COMPLETE));
    }

    @Override
    public String digest(byte[] bytes) {
        return Hex.encode(Sha256.of(bytes));
    }
}
