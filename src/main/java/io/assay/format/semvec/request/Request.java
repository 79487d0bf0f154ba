// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.format.semvec.Base64Text;
import io.assay.format.semvec.IsoTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the log, read: the profile of a captured request, since the producer documents only the headers and the outcome codes.
 *
 * @param object  the whole line
 * @param headers by lower-case name
 * @param status  of the recorded answer
 * @param code    of the recorded refusal; empty where the request went through
 */
record Request(JsonObject object, String id, Instant received, String method, String path, String query, Map<String, String> headers, byte[] body,
        long status, String code) {
    static final String USER = "x-semvec-user-id";
    static final String KEY = "x-semvec-key-id";
    static final String TIMESTAMP = "x-semvec-timestamp";
    static final String NONCE = "x-semvec-nonce";
    static final String SIGNATURE = "x-semvec-signature";

    /** Says which member keeps a line from being a request. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String member) {
            super(member, null, false, false);
        }

        String member() {
            return getMessage();
        }
    }

    static Request of(JsonValue value) throws Malformed {
        if (!(value instanceof JsonObject line)) {
            throw new Malformed("no object");
        }
        JsonObject outcome = line.object("outcome").orElseThrow(() -> new Malformed("outcome"));
        return new Request(line, text(line, "request_id"), IsoTime.parse(text(line, "received_at")).orElseThrow(() -> new Malformed("received_at")),
                text(line, "method"), text(line, "path"), text(line, "query"), headers(line), body(line),
                outcome.integer("status").stream().boxed().findFirst().orElseThrow(() -> new Malformed("status")), code(outcome));
    }

    private static String text(JsonObject line, String name) throws Malformed {
        return line.text(name).orElseThrow(() -> new Malformed(name));
    }

    private static byte[] body(JsonObject line) throws Malformed {
        return Base64Text.padded(text(line, "body_b64")).orElseThrow(() -> new Malformed("body_b64"));
    }

    /** A name that stands twice in different case is two answers to one question. */
    private static Map<String, String> headers(JsonObject line) throws Malformed {
        Map<String, String> headers = new HashMap<>();
        for (JsonMember member : line.object("headers").orElseThrow(() -> new Malformed("headers")).members()) {
            if (!(member.value() instanceof JsonString text) || headers.put(member.name().toLowerCase(Locale.ROOT), text.value()) != null) {
                throw new Malformed("headers");
            }
        }
        return headers;
    }

    private static String code(JsonObject outcome) throws Malformed {
        Optional<JsonValue> code = outcome.find("code");
        if (code.isPresent() && code.get() instanceof JsonString text && !text.value().isEmpty()) {
            return text.value();
        } else if (code.isPresent() && code.get() instanceof JsonNull) {
            return "";
        }
        throw new Malformed("code");
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean isComplete() {
        return headers.keySet().containsAll(java.util.Set.of(USER, KEY, TIMESTAMP, NONCE, SIGNATURE));
    }
}
