// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonFloat;
import io.assay.canon.PythonJson;
import io.assay.format.spanforge.document.PlainDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What an attestation says, and the bytes that its HMAC covers. */
final class Attestation {
    private static final long MARK = 7_777_777_777_777L;

    private final PlainDocument document;

    Attestation(PlainDocument document) {
        this.document = document;
    }

    /**
     * One clause of it.
     *
     * @param ids empty where it lists none
     */
    record Statement(JsonObject object, String clause, String status, OptionalLong count, String summary, List<String> ids) {
    }

    PlainDocument document() {
        return document;
    }

    /** The JSON report alone: sorted names on one line. */
    boolean isReport() {
        JsonObject root = document.root();
        try {
            return Arrays.equals(PythonJson.compactAscii(root), document.bytes()) && JsonReader.duplicates(root).isEmpty();
        } catch (PythonJson.Unencodable beyond) {
            return false;
        }
    }

    String text(String member) {
        return document.root().text(member).orElse("");
    }

    String framework() {
        return text("framework");
    }

    /** The clauses in their order; what is no object is left out, and is reported as a fault of form. */
    List<Statement> statements() {
        return document.root().array("clauses").map(JsonArray::items).orElse(List.of()).stream().filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast).map(object -> new Statement(object, object.text("clause_id").orElse(""), object.text("status").orElse(""),
                        object.integer("evidence_count"), object.text("summary").orElse(""), texts(object, "audit_ids"))).toList();
    }

    static List<String> texts(JsonObject object, String member) {
        return object.array(member).map(JsonArray::items).orElse(List.of()).stream().map(item -> item instanceof JsonString text ? text.value() : "").toList();
    }

    /** The issuer's explanation coverage as Python writes it; empty where there is none. */
    Optional<String> coverage() {
        return document.root().find("explanation_coverage_pct").filter(JsonNumber.class::isInstance).map(value -> spelled((JsonNumber) value));
    }

    static String spelled(JsonNumber number) {
        return number.isInteger() ? number.lexeme() : PythonFloat.repr(number.toDouble());
    }

    /** The signed bytes with a mark in the place of the number of events: what stands before it and what stands behind it. */
    List<byte[]> aroundCount() throws PythonJson.Unencodable {
        Map<String, Object> statuses = new LinkedHashMap<>();
        statements().forEach(statement -> statuses.put(statement.clause(), statement.status()));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("model_id", text("model_id"));
        message.put("framework", framework());
        message.put("from", text("period_from"));
        message.put("to", text("period_to"));
        message.put("generated_at", text("generated_at"));
        message.put("clauses", statuses);
        message.put("event_count", MARK);
        JsonValue value = JsonValues.of(message);
        String spelled = new String(PythonJson.spacedAscii(value), StandardCharsets.US_ASCII);
        String mark = "\"event_count\": " + MARK;
        int at = spelled.lastIndexOf(mark) + mark.length() - String.valueOf(MARK).length();
        return List.of(spelled.substring(0, at).getBytes(StandardCharsets.US_ASCII),
                spelled.substring(at + String.valueOf(MARK).length()).getBytes(StandardCharsets.US_ASCII));
    }
}
