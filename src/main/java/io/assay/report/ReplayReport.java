// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import io.assay.text.Language;
import io.assay.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a rebuilt state ({@code assay.replay/1}, contract section 3). */
public final class ReplayReport {
    private static final int DEPTH = 6;

    private final Projection projection;

    public ReplayReport(Projection projection) {
        this.projection = projection;
    }

    public byte[] json() {
        Messages english = new Messages(Language.ENGLISH);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "assay.replay/1");
        json.put("at", at());
        json.put("subject", projection.subject());
        json.put("state", projection.state());
        json.put("digests", projection.digests());
        json.put("producedBy", Map.of("events", projection.events(), "verified", projection.verified(),
                "unverified", projection.events() - projection.verified()));
        json.put("outcome", projection.outcome().name());
        json.put("doesNotShow", projection.doesNotShow().stream().map(english::text).toList());
        return CanonicalJson.bytes(json);
    }

    private Map<String, Object> at() {
        return projection.at() instanceof Cutoff.AtTime moment ? Map.of("time", moment.time().toString())
                : Map.of("position", projection.at() instanceof Cutoff.AtPosition asked ? asked.position() : projection.position());
    }

    /** The digests and the plain members of the state, one line each. */
    public String text(Messages words) {
        StringBuilder out = new StringBuilder();
        out.append(words.text(ReportText.REPLAY_HEAD, projection.position(), projection.events(), projection.verified(),
                words.name(projection.outcome()))).append('\n');
        projection.subject().forEach((kind, name) -> line(out, kind, name));
        projection.digests().forEach((name, hex) -> line(out, name, hex));
        members(out, "", projection.state());
        List<String> limits = projection.doesNotShow().stream().map(words::text).toList();
        if (!limits.isEmpty()) {
            out.append(words.text(ReportText.DOES_NOT_SHOW)).append('\n');
            limits.forEach(limit -> out.append("  ").append(limit).append('\n'));
        }
        return out.toString();
    }

    /** Members of members of members stand on lines of their own, what lies deeper as JSON. */
    private static void members(StringBuilder out, String before, JsonObject object) {
        for (JsonMember member : object.members()) {
            if (before.length() < DEPTH && member.value() instanceof JsonObject inner && inner.members().stream().anyMatch(one -> one.value() instanceof JsonObject)) {
                line(out, before + member.name(), "");
                members(out, before + "  ", inner);
            } else {
                line(out, before + member.name(), value(member.value()));
            }
        }
    }

    private static String value(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.value();
            case JsonNumber number -> number.lexeme();
            default -> new String(CanonicalJson.bytes((Object) value), StandardCharsets.UTF_8);
        };
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(value.isEmpty() ? "" : "  ").append(value).append('\n');
    }
}
