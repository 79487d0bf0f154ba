// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.demand;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.path.Strength;
import io.assay.crypto.path.Strength.Demand;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the member {@code algorithms} of a policy file: {@code RSA}, {@code EC}, {@code Ed25519}, {@code HMAC}, {@code AES} or the name of a hash
 * such as {@code SHA-256}, each with {@code minimumBits} (of keys, 1 to 65536), {@code until} (the last day in UTC, whole), or both.
 */
public final class DemandReader {
    private static final Set<String> FAMILIES = Set.of("RSA", "EC", "Ed25519", "HMAC", "AES");
    private static final long MOST_BITS = 65_536;

    private DemandReader() {
    }

    /** Says which member is not as it should be. */
    public static final class Misread extends Exception {
        private static final long serialVersionUID = 1;

        private final String place;

        private Misread(String place) {
            super(place);
            this.place = place;
        }

        /** The member, with those above it. */
        public String place() {
            return place;
        }
    }

    /** The demands of the member {@code algorithms}. */
    public static Strength read(JsonObject algorithms) throws Misread {
        Map<String, Demand> demands = new LinkedHashMap<>();
        for (JsonMember member : algorithms.members()) {
            boolean hash = Arrays.stream(DigestAlgorithm.values()).anyMatch(one -> one.text().equals(member.name()));
            if (!hash && !FAMILIES.contains(member.name()) || !(member.value() instanceof JsonObject demand)) {
                throw new Misread("algorithms." + member.name());
            }
            demands.put(member.name(), demand(member.name(), demand, hash));
        }
        return new Strength(demands);
    }

    private static Demand demand(String algorithm, JsonObject object, boolean hash) throws Misread {
        int bits = 0;
        Optional<Instant> until = Optional.empty();
        for (JsonMember member : object.members()) {
            String place = "algorithms." + algorithm + "." + member.name();
            switch (member.name()) {
                case "until" -> until = Optional.of(day(member, place));
                case "minimumBits" -> bits = bits(object, hash, place);
                default -> throw new Misread(place);
            }
        }
        return new Demand(bits, until);
    }

    private static int bits(JsonObject object, boolean hash, String place) throws Misread {
        OptionalLong bits = object.integer("minimumBits");
        if (hash || bits.isEmpty() || bits.getAsLong() < 1 || bits.getAsLong() > MOST_BITS) {
            throw new Misread(place);
        }
        return (int) bits.getAsLong();
    }

    private static Instant day(JsonMember member, String place) throws Misread {
        try {
            String text = member.value() instanceof JsonString day ? day.value() : "";
            return LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
        } catch (DateTimeException none) {
            throw new Misread(place);
        }
    }
}
