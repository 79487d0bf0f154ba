// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import java.util.Optional;

/** The types of members that more than one kind of record has. */
final class Shapes {
    private Shapes() {}

    /** Bytes of a token: 16 numbers. */
    static final int TOKEN = 16;

    /** An array of texts; may be absent. */
    static void texts(Fields record, String name) throws Misshapen {
        if (!record.isNull(name)) {
            for (JsonValue item : record.items(name)) {
                if (!(item instanceof JsonString)) {
                    throw new Misshapen(Fault.TYPE, name, item.from(), item.to());
                }
            }
        }
    }

    /** A number of things; may be null or absent. */
    static void optionalCount(Fields record, String name) throws Misshapen {
        if (!record.isNull(name)) {
            record.u64(name);
        }
    }

    /** The name of a variant whose list the specification does not give: a bare text, or an object of one member. */
    static String variant(Fields record, String name) throws Misshapen {
        if (record.value(name) instanceof JsonObject object && object.members().size() == 1) {
            return object.members().getFirst().name();
        }
        return named(record, name);
    }

    /** The number of a record, as the ledgers count them, or a text that is not empty. */
    static String id(Fields record, String name) throws Misshapen {
        return record.value(name) instanceof JsonNumber ? Long.toUnsignedString(record.u64(name)) : named(record, name);
    }

    /** The id of a record of which nothing is known yet; empty where it has none. */
    static String idOf(JsonValue record) {
        Optional<JsonValue> id = record instanceof JsonObject object ? object.find("id") : Optional.empty();
        return id.map(value -> value instanceof JsonString text ? text.value() : value instanceof JsonNumber number ? number.lexeme() : "").orElse("");
    }

    /** A text that is not empty. */
    static String named(Fields record, String name) throws Misshapen {
        String text = record.text(name);
        if (text.isEmpty()) {
            JsonValue value = record.value(name);
            throw new Misshapen(Fault.TYPE, name, value.from(), value.to());
        }
        return text;
    }

    /** What a caller may put beside a record: an object, null, or nothing. */
    static void metadata(Fields record) throws Misshapen {
        if (!record.isNull("metadata")) {
            Fields.of(record.value("metadata"), "metadata");
        }
    }
}
