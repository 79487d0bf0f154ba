// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a decrypted decision. The decision itself is personal data and stays in no field: input and output are kept as digests.
 *
 * @param missing  required members that are absent
 * @param invalid  required members that are empty or unreadable, and names used twice
 * @param decided  when it was made, where readable
 * @param identity SHA-256 of system, model, instant and input; empty where one of them is wanting
 * @param result   SHA-256 of output and status
 * @param type     system and model, for tables
 */
record Decision(List<String> missing, List<String> invalid, Optional<Instant> decided, Optional<String> identity, String result, String type,
        String status) {
    private static final List<String> REQUIRED = List.of("aiSystemId", "modelUsed", "input", "output", "status", "decidedAt");
    private static final List<String> TEXTS = List.of("aiSystemId", "modelUsed", "status", "decidedAt");

    static Decision of(JsonObject object) {
        List<String> missing = REQUIRED.stream().filter(name -> !object.has(name)).toList();
        Optional<Instant> decided = object.text("decidedAt").flatMap(Decision::instant);
        List<String> invalid = new ArrayList<>(REQUIRED.stream().filter(object::has).filter(name -> isEmpty(object, name)).toList());
        if (decided.isEmpty() && object.has("decidedAt") && !invalid.contains("decidedAt")) {
            invalid.add("decidedAt");
        }
        JsonReader.duplicates(object).forEach(twice -> invalid.add(twice.toString()));
        String type = object.text("aiSystemId").orElse("") + " " + object.text("modelUsed").orElse("");
        return new Decision(missing, List.copyOf(invalid), decided, decided.flatMap(at -> identity(object, at)), digest(object, "output", "status", ""), type.strip(),
                object.text("status").orElse(""));
    }

    /** Texts must be texts with something in them; input and output may be any value but null and the empty text. */
    private static boolean isEmpty(JsonObject object, String name) {
        JsonValue value = object.find(name).orElseThrow();
        boolean blank = value instanceof JsonString text && text.value().isBlank();
        return blank || value instanceof JsonNull || TEXTS.contains(name) && !(value instanceof JsonString);
    }

    private static Optional<String> identity(JsonObject object, Instant at) {
        boolean whole = object.text("aiSystemId").isPresent() && object.text("modelUsed").isPresent() && object.has("input");
        return whole ? Optional.of(digest(object, "input", "aiSystemId", object.text("modelUsed").get() + "\0" + at)) : Optional.empty();
    }

    /** Over canonical JSON, so that the order of members and the spelling of numbers make no difference. */
    private static String digest(JsonObject object, String one, String other, String more) {
        return Hex.encode(Sha256.of(canonical(object.find(one)), new byte[1], canonical(object.find(other)), new byte[1],
                more.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] canonical(Optional<JsonValue> value) {
        if (value.isEmpty()) {
            return new byte[0];
        }
        try {
            return CanonicalJson.bytes(value.get());
        } catch (PythonJson.Unencodable beyond) {
            return value.get().toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** ISO 8601 with an offset. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
