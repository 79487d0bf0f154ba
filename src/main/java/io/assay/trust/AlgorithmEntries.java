// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The {@code algorithms} of a policy file: the least key size of an algorithm, or until when it counted as strong. */
final class AlgorithmEntries {
    private static final Set<String> SIZED = Set.of("RSA", "EC");
    private static final Set<String> DATED = Set.of("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512");
    private static final int MOST_BITS = 16384;

    private final String file;
    private final Map<String, Integer> minimumBits = new LinkedHashMap<>();
    private final Map<String, Instant> trustedTo = new LinkedHashMap<>();

    AlgorithmEntries(String file) {
        this.file = file;
    }

    void add(JsonMember member) throws PolicyFileException {
        PolicyFileException unusable = new PolicyFileException(PolicyFault.ALGORITHM, file, member.name());
        if (!(member.value() instanceof JsonObject object) || object.members().size() != 1) {
            throw unusable;
        }
        OptionalLong bits = object.integer("minimumBits");
        Optional<String> until = object.text("trustedUntil");
        if (SIZED.contains(member.name()) && bits.isPresent() && bits.getAsLong() > 0 && bits.getAsLong() <= MOST_BITS) {
            minimumBits.put(member.name(), (int) bits.getAsLong());
        } else if (DATED.contains(member.name()) && until.isPresent()) {
            trustedTo.put(member.name(), instant(until.get(), unusable));
        } else {
            throw unusable;
        }
    }

    Map<String, Integer> minimumBits() {
        return minimumBits;
    }

    Map<String, Instant> trustedTo() {
        return trustedTo;
    }

    private static Instant instant(String text, PolicyFileException unusable) throws PolicyFileException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw unusable;
        }
    }
}
