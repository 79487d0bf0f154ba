// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the members of one JSON object by name and kind and reports everything that is not as the format demands: a required member that is
 * absent, a value of another kind, a member named twice, one that the format does not have, a digest in upper-case digits.
 *
 * <p>A required value that cannot be had comes back empty or zero and makes the object {@link #isBroken}.
 */
public final class Members {
    private final JsonObject object;
    private final Locator at;
    private final Tally readable;
    private final Set<String> asked = new HashSet<>();
    private boolean broken;

    /** @param readable takes what is reported */
    public Members(JsonObject object, Locator at, Tally readable) {
        this.object = object;
        this.at = at;
        this.readable = readable;
    }

    public long u64(String name) {
        OptionalLong value = find(name).map(U64::of).orElse(OptionalLong.empty());
        if (value.isEmpty()) {
            fault(name);
        }
        return value.orElse(0);
    }

    /** Empty where the member is absent or null; a fault where it is anything else but a number. */
    public OptionalLong optionalU64(String name) {
        return find(name).isEmpty() ? OptionalLong.empty() : OptionalLong.of(u64(name));
    }

    /** The number where the member is one; empty, and no fault, where it is anything else. */
    public OptionalLong number(String name) {
        return find(name).map(U64::of).orElse(OptionalLong.empty());
    }

    public String text(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isPresent() && value.get() instanceof JsonString string) {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(string.value())) {
                // Half of a surrogate pair is no character: no two programs need write it alike.
                readable.report(Finding.of(VerityCode.PARSE, at.inField(name), name));
            }
            return string.value();
        }
        fault(name);
        return "";
    }

    /** Empty where the member is absent or null. */
    public String optionalText(String name) {
        return find(name).isEmpty() ? "" : text(name);
    }

    /** So many bytes: digits in pairs, or a list of numbers, which is how the producer's own library writes a hash. */
    public byte[] bytes(String name, int length) {
        byte[] bytes = switch (find(name).orElse(null)) {
            case JsonString string -> hex(name, string.value());
            case JsonArray array -> list(array);
            case null, default -> new byte[0];
        };
        if (bytes.length != length) {
            fault(name);
            return new byte[length];
        }
        return bytes;
    }

    /** None where the member is absent or null. */
    public byte[] optionalBytes(String name, int length) {
        return find(name).isEmpty() ? new byte[0] : bytes(name, length);
    }

    public Digest digest(String name) {
        return Digest.of(bytes(name, 32));
    }

    /** Base64 in its one canonical spelling (RFC 4648, section 4); empty where the member is absent or null. */
    public Optional<byte[]> optionalBase64(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = value.get() instanceof JsonString string ? base64(string.value()) : Optional.empty();
        if (bytes.isEmpty()) {
            fault(name);
        }
        return bytes;
    }

    /** Empty where the member is absent or null; a fault where it is anything else but an object. */
    public Optional<JsonObject> optionalObject(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isPresent() && !(value.get() instanceof JsonObject)) {
            fault(name);
        }
        return value.map(found -> found instanceof JsonObject inner ? inner : null);
    }

    /** Empty where the member is absent or null; a fault where it is anything else but a list. */
    public Optional<List<JsonValue>> optionalList(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isPresent() && !(value.get() instanceof JsonArray)) {
            fault(name);
        }
        return value.map(found -> found instanceof JsonArray array ? array.items() : null);
    }

    /** Whether the member is there, null included. */
    public boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    /** Reports a member whose value the format does not allow. */
    public void fault(String name) {
        broken = true;
        readable.report(Finding.of(VerityCode.PARSE, at.inField(name), name));
    }

    /** Reports what nobody asked for and what is named twice; called when all is read. */
    public Members close() {
        Set<String> seen = new HashSet<>();
        for (JsonMember member : object.members()) {
            if (!seen.add(member.name())) {
                broken = true;
                readable.report(Finding.of(VerityCode.DUPLICATE_MEMBER, at.inField(member.name()), member.name()));
            } else if (!asked.contains(member.name())) {
                readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, at.inField(member.name()), member.name()));
            }
        }
        return this;
    }

    public boolean isBroken() {
        return broken;
    }

    /** The bytes that canonical Base64 spells; empty for any other spelling. */
    public static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private Optional<JsonValue> find(String name) {
        asked.add(name);
        return object.find(name).filter(value -> !(value instanceof JsonNull));
    }

    private byte[] hex(String name, String digits) {
        try {
            byte[] bytes = HexFormat.of().parseHex(digits);
            if (!HexFormat.of().formatHex(bytes).equals(digits)) {
                readable.report(Finding.of(VerityCode.SPELLING, at.inField(name), name));
            }
            return bytes;
        } catch (IllegalArgumentException noHex) {
            return new byte[0];
        }
    }

    private static byte[] list(JsonArray array) {
        byte[] bytes = new byte[array.items().size()];
        for (int i = 0; i < bytes.length; i++) {
            OptionalLong value = array.items().get(i) instanceof JsonNumber number ? U64.of(number) : OptionalLong.empty();
            if (value.isEmpty() || U64.less(255, value.getAsLong())) {
                return new byte[0];
            }
            bytes[i] = (byte) value.getAsLong();
        }
        return bytes;
    }
}
