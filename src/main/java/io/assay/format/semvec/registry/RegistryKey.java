// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.format.semvec.IsoTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One entry of a registry: whose key it is, under which name, and until when. */
record RegistryKey(JsonObject members) {
    static final List<String> MEMBERS = List.of("user_id", "kid", "alg", "public_key_pem", "created_at", "revoked_at");

    String text(String name) {
        return members.text(name).orElse("");
    }

    String kid() {
        return text("kid");
    }

    String user() {
        return text("user_id");
    }

    /** When the key was revoked; empty where it was not. */
    Optional<Instant> revokedAt() {
        return IsoTime.parse(text("revoked_at"));
    }

    /** Names of members that are missing or of the wrong type, and of those that the profile does not have. */
    List<String> misfits() {
        List<String> wrong = MEMBERS.stream().filter(name -> !fits(name)).toList();
        List<String> unknown = members.members().stream().map(member -> member.name()).filter(name -> !MEMBERS.contains(name)).toList();
        return java.util.stream.Stream.concat(wrong.stream(), unknown.stream()).toList();
    }

    private boolean fits(String name) {
        Optional<JsonValue> value = members.find(name);
        return switch (name) {
            case "revoked_at" -> value.isEmpty() || value.get() instanceof JsonNull || revokedAt().isPresent();
            case "created_at" -> value.isEmpty() || IsoTime.parse(text(name)).isPresent();
            default -> !text(name).isEmpty();
        };
    }
}
