// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Misshapen.Fault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a Rust enum as serde writes it: a bare name, or an object with one member whose name it is.
 *
 * @param name   of the variant
 * @param fields of it; empty for a bare name
 */
public record Variant(String name, Optional<Fields> fields) {
    /** @param known the variants, each with the fields it must have; none for a bare name */
    public static Variant of(JsonValue value, String member, Map<String, Set<String>> known) throws Misshapen {
        if (value instanceof JsonString bare && known.getOrDefault(bare.value(), Set.of("")).isEmpty()) {
            return new Variant(bare.value(), Optional.empty());
        }
        if (value instanceof JsonObject object && object.members().size() == 1) {
            JsonMember chosen = object.members().getFirst();
            if (!known.getOrDefault(chosen.name(), Set.of()).isEmpty()) {
                return new Variant(chosen.name(), Optional.of(Fields.of(chosen.value(), chosen.name()).exactly(known.get(chosen.name()), Set.of())));
            }
        }
        throw new Misshapen(Fault.TYPE, member, value.from(), value.to());
    }

    public boolean is(String other) {
        return name.equals(other);
    }
}
