// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proof of one event.
 *
 * @param labels what else the evidence says of the event: where it stood, who did it; no hash covers it
 */
public record Capsule(Profile profile, List<Step> steps, Seal seal, Map<String, String> labels) {
    /** The word by which a file is known as a capsule. */
    public static final String SCHEMA = "assay.capsule/1";

    public Capsule {
        steps = List.copyOf(steps);
        labels = new LinkedHashMap<>(labels);
    }

    /** The capsule as a file: RFC 8785 and a line feed. The same capsule gives the same bytes. */
    public byte[] bytes() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("profile", profile.word());
        json.put("steps", steps.stream().map(Capsule::json).toList());
        json.put("seal", json(seal));
        json.put("labels", labels);
        json.put("recipe", new Recipe(this).lines());
        byte[] line = CanonicalJson.bytes(json);
        byte[] file = java.util.Arrays.copyOf(line, line.length + 1);
        file[line.length] = '\n';
        return file;
    }

    /** How to verify it with openssl, sha256sum and xxd, as a shell script. */
    public String recipe() {
        return String.join("\n", new Recipe(this).lines()) + "\n";
    }

    /** Whether it fits its profile and every hash without a key recomputes: what does not is no proof of anything. */
    public boolean isSound() {
        Recomputed recomputed = new Recomputed(this, List.of());
        return profile.fits(steps, seal) && java.util.stream.IntStream.range(0, steps.size()).allMatch(i -> steps.get(i).keyed() || recomputed.holds(i));
    }

    private static Map<String, Object> json(Step step) {
        return Map.of("hash", step.keyed() ? "hmac-sha256" : "sha256", "parts", step.parts().stream().map(Capsule::json).toList(), "result", step.result());
    }

    private static Map<String, Object> json(Part part) {
        return Map.of("name", part.name(), part.kind().word(), part.value());
    }

    private static Map<String, Object> json(Seal seal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", seal.kind().name());
        json.put("subject", seal.subject());
        json.put("count", seal.count());
        if (seal.kind() == Seal.Kind.ED25519) {
            json.put("parts", seal.parts().stream().map(Capsule::json).toList());
            json.put("signature", seal.signature());
            json.put("signer", seal.signer());
        }
        return json;
    }

    /** Reads the members of a file; empty where they are no capsule. Whether the file is spelled as {@link #bytes} spells it is for the caller to ask. */
    public static Optional<Capsule> of(JsonObject json) {
        Optional<Profile> profile = json.text("profile").flatMap(Profile::of);
        Optional<List<Step>> steps = json.array("steps").flatMap(Capsule::steps);
        Optional<Seal> seal = json.object("seal").flatMap(Capsule::seal);
        Optional<Map<String, String>> labels = json.object("labels").flatMap(Capsule::labels);
        boolean all = json.text("schema").filter(SCHEMA::equals).isPresent() && profile.isPresent() && steps.isPresent() && seal.isPresent() && labels.isPresent();
        return all ? Optional.of(new Capsule(profile.get(), steps.get(), seal.get(), labels.get())) : Optional.empty();
    }

    private static Optional<List<Step>> steps(JsonArray array) {
        List<Step> steps = new ArrayList<>();
        for (JsonValue item : array.items()) {
            Optional<List<Part>> parts = item instanceof JsonObject object ? object.array("parts").flatMap(Capsule::parts) : Optional.empty();
            if (parts.isEmpty() || !(item instanceof JsonObject step)) {
                return Optional.empty();
            }
            steps.add(new Step(step.text("hash").orElse("").equals("hmac-sha256"), parts.get(), step.text("result").orElse("")));
        }
        return Optional.of(steps);
    }

    private static Optional<List<Part>> parts(JsonArray array) {
        List<Part> parts = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonObject object)) {
                return Optional.empty();
            }
            Optional<JsonMember> value = object.members().stream().filter(member -> !member.name().equals("name")).findFirst();
            Optional<Part.Kind> kind = value.flatMap(member -> Part.Kind.of(member.name()));
            if (kind.isEmpty() || !(value.get().value() instanceof JsonString text)) {
                return Optional.empty();
            }
            parts.add(new Part(object.text("name").orElse(""), kind.get(), text.value()));
        }
        return Optional.of(parts);
    }

    private static Optional<Seal> seal(JsonObject json) {
        for (Seal.Kind kind : Seal.Kind.values()) {
            if (json.text("kind").filter(kind.name()::equals).isPresent()) {
                Optional<List<Part>> parts = kind == Seal.Kind.ED25519 ? json.array("parts").flatMap(Capsule::parts) : Optional.of(List.of());
                return parts.map(found -> new Seal(kind, found, json.text("signature").orElse(""), json.text("signer").orElse(""),
                        json.text("subject").orElse(""), json.text("count").orElse("")));
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, String>> labels(JsonObject json) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (JsonMember member : json.members()) {
            if (!(member.value() instanceof JsonString text)) {
                return Optional.empty();
            }
            labels.put(member.name(), text.value());
        }
        return Optional.of(labels);
    }
}
