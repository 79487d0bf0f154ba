// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.DuplicateName;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One event read the exact way: parsed to a tree, as the producer's own reader does, whatever its spelling.
 *
 * @param object the event
 * @param payload the bytes the checksum is taken over (form A); empty when Python could not write them
 * @param canonical whether the line is spelled as the producer spells it
 * @param duplicates names that an object in it repeats
 */
public record ExactEvent(JsonObject object, Optional<byte[]> payload, boolean canonical, List<DuplicateName> duplicates) {
    /** Members of the envelope and what an auditor calls them. */
    static final Map<String, String> FACETS = Map.of("org_id", "tenant", "team_id", "team", "actor_id", "actor", "session_id", "session",
        "source", "source", "trace_id", "trace");

    /** Says why bytes are no event: a fault of JSON, or the member that is missing. */
    public static final class NotAnEvent extends Exception {
        private static final long serialVersionUID = 1L;
        private final String fault;
        private final int offset;

        NotAnEvent(String fault, int offset) {
            super(fault, null, false, false);
            this.fault = fault;
            this.offset = offset;
        }

        /** A stable word: the name of a JSON fault, {@code NOT_AN_OBJECT}, or {@code MEMBER_} and the member's name. */
        public String fault() {
            return fault;
        }

        public int offset() {
            return offset;
        }
    }

    /** Reads the event that fills {@code bytes[from, to)}. */
    public static ExactEvent read(byte[] bytes, int from, int to) throws NotAnEvent {
        JsonObject object = object(bytes, from, to);
        Optional<String> defect = Envelope.defect(object);
        if (defect.isPresent()) {
            throw new NotAnEvent("MEMBER_" + defect.get(), from);
        }
        JsonObject payload = object.object("payload").orElseThrow();
        return new ExactEvent(object, formA(payload), isCanonical(object, bytes, from, to), JsonReader.duplicates(object));
    }

    private static JsonObject object(byte[] bytes, int from, int to) throws NotAnEvent {
        try {
            JsonValue value = JsonReader.parse(bytes, from, to, JsonDialect.PYTHON);
            if (value instanceof JsonObject object) {
                return object;
            }
            throw new NotAnEvent("NOT_AN_OBJECT", value.from());
        } catch (JsonSyntaxException e) {
            throw new NotAnEvent(e.fault().name(), e.offset());
        }
    }

    private static boolean isCanonical(JsonObject object, byte[] bytes, int from, int to) {
        boolean nulls = object.members().stream().map(JsonMember::value).anyMatch(JsonNull.class::isInstance);
        return !nulls && formA(object).filter(written -> Arrays.equals(written, 0, written.length, bytes, from, to)).isPresent();
    }

    private static Optional<byte[]> formA(JsonObject object) {
        try {
            return Optional.of(PythonJson.compactUtf8(object));
        } catch (Unencodable e) {
            return Optional.empty();
        }
    }

    /** The payload in form A with names that are whole numbers sorted by number, as a producer that held a dict with integer keys signed it. */
    public Optional<byte[]> payloadByNumber() {
        try {
            return Optional.of(PythonJson.compactUtf8ByNumber(object.object("payload").orElseThrow()));
        } catch (Unencodable e) {
            return Optional.empty();
        }
    }

    public String eventId() {
        return object.text("event_id").orElseThrow();
    }

    public String type() {
        return object.text("event_type").orElseThrow();
    }

    public String timestamp() {
        return object.text("timestamp").orElseThrow();
    }

    /** The organisation; empty when there is none. */
    public String orgId() {
        return object.text("org_id").orElse("");
    }

    public Envelope.Member checksum() {
        return Envelope.member(object, "checksum");
    }

    public Envelope.Member signature() {
        return Envelope.member(object, "signature");
    }

    public Envelope.Member previousId() {
        return Envelope.member(object, "prev_id");
    }

    /** The payload's member of that name, where it is a string. */
    public Optional<String> payloadText(String name) {
        return object.object("payload").flatMap(payload -> payload.text(name));
    }

    /** What an event can be filtered by: organisation, team, actor, session, source, model. */
    public Map<String, String> facets() {
        Map<String, String> facets = new TreeMap<>();
        FACETS.forEach((member, facet) -> object.text(member).filter(text -> !text.isEmpty()).ifPresent(text -> facets.put(facet, text)));
        Optional<JsonObject> payload = object.object("payload");
        payload.flatMap(members -> members.text("model_id"))
            .or(() -> payload.flatMap(members -> members.object("model")).flatMap(model -> model.text("name")))
            .ifPresent(model -> facets.put("model", model));
        return facets;
    }
}
