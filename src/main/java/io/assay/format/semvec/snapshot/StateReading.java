// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What of a state can be recomputed although its layout is not public: vectors against the dimension stated nearest to them, numbers of entries
 * against the lists they are named after, lengths of vectors, identifiers with check digits. Names are those of public text (specification of semvec,
 * sections 1 to 6); a member of another name is read and left alone.
 */
final class StateReading {
    private static final Set<String> VECTORS = Set.of(Snapshot.VECTOR, "state", "embedding", "vector", "emb");
    private static final Set<String> VECTOR_LISTS = Set.of("embeddings", "vectors");
    private static final List<String> DIMENSIONS = List.of("dimension", "dim", "embedding_dim", "embedding_dimension");

    private final List<Vector> vectors = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<Norm> norms = new ArrayList<>();
    private final List<JsonNumber> endless = new ArrayList<>();
    private final List<JsonMember> betas = new ArrayList<>();
    private final List<JsonString> ibans = new ArrayList<>();

    /** A list of numbers, and the dimension that is stated nearest to it. */
    record Vector(String name, JsonArray items, OptionalLong dimension) {
        double length() {
            double sum = 0.0;
            for (JsonValue item : items.items()) {
                double component = ((JsonNumber) item).toDouble();
                sum = sum + component * component;
            }
            return Math.sqrt(sum);
        }
    }

    /** A number of entries beside the list that it counts. */
    record Count(JsonMember stated, String list, long there) {
    }

    /** A stated length of a vector beside that vector. */
    record Norm(JsonMember stated, Vector vector) {
    }

    static StateReading of(JsonValue state) {
        StateReading reading = new StateReading();
        reading.look("", state, OptionalLong.empty());
        return reading;
    }

    List<Vector> vectors() {
        return vectors;
    }

    List<Count> counts() {
        return counts;
    }

    List<Norm> norms() {
        return norms;
    }

    /** Numbers that no double holds, and those that are none. */
    List<JsonNumber> endless() {
        return endless;
    }

    List<JsonMember> betas() {
        return betas;
    }

    /** Values that are said to be IBANs. */
    List<JsonString> ibans() {
        return ibans;
    }

    private void look(String name, JsonValue value, OptionalLong dimension) {
        switch (value) {
            case JsonObject object -> object(object, stated(object, dimension));
            case JsonArray array -> array(name, array, dimension);
            case JsonNumber number when !Double.isFinite(number.toDouble()) -> endless.add(number);
            default -> { }
        }
    }

    private void object(JsonObject object, OptionalLong dimension) {
        if (identifier(object) && object.find("value").orElse(null) instanceof JsonString value) {
            ibans.add(value);
        }
        for (JsonMember member : object.members()) {
            if (member.value() instanceof JsonNumber) {
                number(object, member, dimension);
            }
            look(member.name(), member.value(), dimension);
        }
    }

    /** The producer keeps what kind a fact is of in its context, as {@code kind=identifier; id_type=iban}. */
    private static boolean identifier(JsonObject object) {
        String context = object.text("context").orElse("").toLowerCase(Locale.ROOT);
        return context.contains("kind=identifier") && context.contains("iban") || object.text("id_type").orElse("").equals("iban");
    }

    private static OptionalLong stated(JsonObject object, OptionalLong inherited) {
        JsonObject config = object.object("config").orElse(object);
        for (String name : DIMENSIONS) {
            OptionalLong own = object.integer(name).isPresent() ? object.integer(name) : config.integer(name);
            if (own.isPresent()) {
                return own;
            }
        }
        return inherited;
    }

    private void array(String name, JsonArray array, OptionalLong dimension) {
        if (VECTORS.contains(name) && isVector(array)) {
            vectors.add(new Vector(name, array, dimension));
        } else if (VECTOR_LISTS.contains(name)) {
            array.items().stream().filter(item -> item instanceof JsonArray inner && isVector(inner))
                    .forEach(item -> vectors.add(new Vector(name, (JsonArray) item, dimension)));
        }
        array.items().forEach(item -> look("", item, dimension));
    }

    private static boolean isVector(JsonArray array) {
        return !array.items().isEmpty() && array.items().stream().allMatch(JsonNumber.class::isInstance);
    }

    private void number(JsonObject object, JsonMember member, OptionalLong dimension) {
        String name = member.name();
        if (name.equals("beta")) {
            betas.add(member);
        } else if (name.equals("norm") || name.endsWith("_norm")) {
            String of = name.equals("norm") ? Snapshot.VECTOR : name.substring(0, name.length() - "_norm".length());
            List.of(of, "semantic_" + of).stream().filter(other -> object.array(other).filter(StateReading::isVector).isPresent()).findFirst()
                    .ifPresent(other -> norms.add(new Norm(member, new Vector(other, object.array(other).orElseThrow(), dimension))));
        } else {
            count(object, member);
        }
    }

    private void count(JsonObject object, JsonMember member) {
        String name = member.name();
        String counted = name.endsWith("_count") ? name.substring(0, name.length() - "_count".length())
                : name.startsWith("num_") ? name.substring("num_".length()) : name.startsWith("n_") ? name.substring("n_".length()) : "";
        if (counted.isEmpty() || object.integer(name).isEmpty()) {
            return;
        }
        for (String list : List.of(counted, counted + "s")) {
            if (object.array(list).isPresent()) {
                counts.add(new Count(member, list, object.array(list).get().items().size()));
                return;
            } else if (object.object(list).isPresent()) {
                counts.add(new Count(member, list, object.object(list).get().members().size()));
                return;
            }
        }
    }
}
