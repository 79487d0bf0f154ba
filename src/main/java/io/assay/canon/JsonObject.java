// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An object, members in source order with repeated names kept. Look-ups answer with the last member of a name, as Python
 * and most other readers do; {@link JsonReader#duplicates} says where that choice matters.
 */
public final class JsonObject implements JsonValue {
    private static final int SCANNED = 12;
    private static final int LONG_DIGITS = 20;

    private final List<JsonMember> members;
    private final int from;
    private final int to;
    private final Map<String, JsonValue> index;

    public JsonObject(List<JsonMember> members, int from, int to) {
        this.members = List.copyOf(members);
        this.from = from;
        this.to = to;
        this.index = members.size() > SCANNED ? new HashMap<>() : Map.of();
        if (members.size() > SCANNED) {
            members.forEach(member -> index.put(member.name(), member.value()));
        }
    }

    public List<JsonMember> members() {
        return members;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    /** The value of the last member of that name. */
    public Optional<JsonValue> find(String name) {
        if (members.size() > SCANNED) {
            return Optional.ofNullable(index.get(name));
        }
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).name().equals(name)) {
                return Optional.of(members.get(i).value());
            }
        }
        return Optional.empty();
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The text of the member; empty when it is absent or no string. */
    public Optional<String> text(String name) {
        return find(name).map(value -> value instanceof JsonString string ? string.value() : null);
    }

    /** The member as a whole number that fits 64 signed bits; empty when it is absent, has a fraction or exponent, or is larger. */
    public OptionalLong integer(String name) {
        Optional<BigInteger> value = bigInteger(name);
        return value.isPresent() && value.get().bitLength() < Long.SIZE ? OptionalLong.of(value.get().longValue()) : OptionalLong.empty();
    }

    /** The member as a whole number of at most 4300 digits, Python's own limit; empty otherwise. */
    public Optional<BigInteger> bigInteger(String name) {
        return find(name).map(value -> value instanceof JsonNumber number && number.isInteger()
            && number.lexeme().length() <= PythonJson.INTEGER_DIGITS + 1 ? parsed(number.lexeme()) : null);
    }

    private static BigInteger parsed(String lexeme) {
        return lexeme.length() < LONG_DIGITS - 1 ? BigInteger.valueOf(Long.parseLong(lexeme)) : new BigInteger(lexeme);
    }

    public Optional<JsonObject> object(String name) {
        return find(name).map(value -> value instanceof JsonObject object ? object : null);
    }

    public Optional<JsonArray> array(String name) {
        return find(name).map(value -> value instanceof JsonArray array ? array : null);
    }

    /** The member as {@code true} or {@code false}; empty when it is absent or anything else. */
    public Optional<Boolean> flag(String name) {
        return find(name).map(value -> value instanceof JsonBoolean flag ? (Boolean) flag.value() : null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject that && members.equals(that.members) && from == that.from && to == that.to;
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return "JsonObject[" + from + ".." + to + ", " + members.size() + " members]";
    }
}
