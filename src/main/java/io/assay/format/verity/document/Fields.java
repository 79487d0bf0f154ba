// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Misshapen.Fault;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of one object, asked for by the type that serde gives them; anything else is {@link Misshapen}. */
public final class Fields {
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
    private static final int BYTE = 255;

    private final JsonObject object;

    private Fields(JsonObject object) {
        this.object = object;
    }

    public static Fields of(JsonValue value, String name) throws Misshapen {
        if (value instanceof JsonObject object) {
            return new Fields(object);
        }
        throw new Misshapen(Fault.TYPE, name, value.from(), value.to());
    }

    public JsonObject object() {
        return object;
    }

    /** Refuses a missing or repeated name, and one that is neither required nor optional. */
    public Fields exactly(Set<String> required, Set<String> optional) throws Misshapen {
        Set<String> seen = new HashSet<>();
        for (JsonMember member : object.members()) {
            if (!seen.add(member.name())) {
                throw new Misshapen(Fault.DUPLICATE, member.name(), member.nameFrom(), member.nameTo());
            }
            if (!required.contains(member.name()) && !optional.contains(member.name())) {
                throw new Misshapen(Fault.UNKNOWN, member.name(), member.nameFrom(), member.nameTo());
            }
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                throw new Misshapen(Fault.MISSING, name, object.from(), object.to());
            }
        }
        return this;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    public JsonValue value(String name) throws Misshapen {
        return object.find(name).orElseThrow(() -> new Misshapen(Fault.MISSING, name, object.from(), object.to()));
    }

    /** A text; one with half a surrogate pair is none, no Rust program could have held it. */
    public String text(String name) throws Misshapen {
        if (value(name) instanceof JsonString string && Texts.isUnicode(string.value())) {
            return string.value();
        }
        throw wrong(name);
    }

    /** Null where the member is {@code null} or absent. */
    public Optional<String> optionalText(String name) throws Misshapen {
        return isNull(name) ? Optional.empty() : Optional.of(text(name));
    }

    public boolean isNull(String name) {
        return object.find(name).map(JsonNull.class::isInstance).orElse(true);
    }

    /** A whole number from 0 to 2^64 - 1, as its 64 bits. */
    public long u64(String name) throws Misshapen {
        return u64(value(name), name);
    }

    /** The same for a value that stands by itself. */
    public static long u64(JsonValue value, String name) throws Misshapen {
        if (value instanceof JsonNumber number && number.isInteger() && number.lexeme().charAt(0) != '-'
                && number.lexeme().length() <= MOST.toString().length()) {
            BigInteger exact = new BigInteger(number.lexeme());
            if (exact.compareTo(MOST) <= 0) {
                return exact.longValue();
            }
        }
        throw new Misshapen(Fault.TYPE, name, value.from(), value.to());
    }

    public boolean flag(String name) throws Misshapen {
        return object.flag(name).orElseThrow(() -> wrongOrMissing(name));
    }

    /** An array of {@code length} numbers from 0 to 255. */
    public byte[] bytes(String name, int length) throws Misshapen {
        List<JsonValue> items = items(name);
        if (items.size() != length) {
            throw wrong(name);
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            long value = u64(items.get(i), name);
            if (value < 0 || value > BYTE) {
                throw wrong(name);
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    public List<JsonValue> items(String name) throws Misshapen {
        if (value(name) instanceof JsonArray array) {
            return array.items();
        }
        throw wrong(name);
    }

    /** The 16 bytes of a UUID in its one canonical spelling: lower case, four hyphens. */
    public byte[] uuid(String name) throws Misshapen {
        return Texts.uuid(text(name)).orElseThrow(() -> wrongOrMissing(name));
    }

    /** A time in UTC, spelled {@code 2026-04-20T09:30:00.25Z}. */
    public Instant instant(String name) throws Misshapen {
        return Texts.instant(text(name)).orElseThrow(() -> wrongOrMissing(name));
    }

    /** A time in UTC whose offset may be written out, {@code 2026-04-20T09:30:00.250+00:00}. */
    public Instant zonedInstant(String name) throws Misshapen {
        return Texts.zoned(text(name)).orElseThrow(() -> wrongOrMissing(name));
    }

    public Optional<Instant> optionalInstant(String name) throws Misshapen {
        return isNull(name) ? Optional.empty() : Optional.of(instant(name));
    }

    /** One of these words. */
    public String word(String name, Set<String> words) throws Misshapen {
        String text = text(name);
        if (words.contains(text)) {
            return text;
        }
        throw wrong(name);
    }

    private Misshapen wrong(String name) throws Misshapen {
        JsonValue value = value(name);
        return new Misshapen(Fault.TYPE, name, value.from(), value.to());
    }

    private Misshapen wrongOrMissing(String name) {
        return object.find(name).map(value -> new Misshapen(Fault.TYPE, name, value.from(), value.to()))
                .orElseGet(() -> new Misshapen(Fault.MISSING, name, object.from(), object.to()));
    }
}
