// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of an event and which of them its reader insists on (specification of Spanforge, section 2). */
public final class Envelope {
    /** Every member that an event can have, sorted. */
    public static final List<String> MEMBERS = List.of("actor_id", "checksum", "event_id", "event_type", "org_id", "parent_span_id", "payload",
        "prev_id", "schema_version", "session_id", "signature", "source", "span_id", "tags", "team_id", "timestamp", "trace_id");

    private static final Set<String> KNOWN = Set.copyOf(MEMBERS);
    private static final List<String> REQUIRED_TEXTS = List.of("event_id", "event_type", "schema_version", "source", "timestamp");

    private Envelope() {}

    /** Name of the first required member that is absent or of the wrong type; such an object is no event. */
    public static Optional<String> defect(JsonObject object) {
        Optional<String> text = REQUIRED_TEXTS.stream().filter(name -> object.text(name).isEmpty()).findFirst();
        return text.isPresent() || object.object("payload").isPresent() ? text : Optional.of("payload");
    }

    /** Names of members that the envelope does not have, in source order. */
    public static List<String> unknown(JsonObject object) {
        return object.members().stream().map(JsonMember::name).filter(name -> !KNOWN.contains(name)).distinct().toList();
    }

    /** The text of an optional member: empty when it is absent or null; {@link Optional#empty} inside when it is no string. */
    static Member member(JsonObject object, String name) {
        return object.find(name).map(value -> switch (value) {
            case JsonString text -> new Member(true, Optional.of(text.value()));
            case JsonNull nothing -> new Member(false, Optional.empty());
            default -> new Member(true, Optional.empty());
        }).orElse(new Member(false, Optional.empty()));
    }

    /**
     * An optional member.
     *
     * @param present false when it is absent or {@code null}, which the producer holds for the same
     * @param text its text; empty when it is present and no string
     */
    public record Member(boolean present, Optional<String> text) {}
}
