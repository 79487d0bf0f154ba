// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.demand;

import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the settings among the expectations of a trust file (contract, section 2) whose value no check could read: a retention that is no number
 * of days and a switch that is neither on nor off would otherwise count as never stated. Periods are whole numbers of at most
 * 18 digits, in the producer's variables of at most seven; the producer's environment variables may also be spelled as strings.
 */
public final class SettingReader {
    private static final String DAYS = "SEMVEC_RETENTION_DAYS_";
    private static final String SWITCH = "SEMVEC_ENABLE_";
    private static final String ENVIRONMENT = "environment";
    private static final Set<String> PERIODS = Set.of("retentionDays", "maxFutureSkewSeconds", "leewaySeconds", "maxLifetimeSeconds", "skewSeconds", "nonceWindowSeconds");
    private static final Set<String> POSITIONS = Set.of("1", "true", "on", "yes", "0", "false", "off", "no", "");

    private SettingReader() {
    }

    /** The first setting that cannot be read, with the member above it; empty where every one can. */
    public static Optional<String> misread(JsonObject expectations) {
        for (JsonMember member : expectations.members()) {
            if (member.name().equals(ENVIRONMENT)) {
                Optional<String> below = member.value() instanceof JsonObject variables ? misread(variables).map(name -> ENVIRONMENT + "." + name)
                        : Optional.of(ENVIRONMENT);
                if (below.isPresent()) {
                    return below;
                }
            } else if (!isReadable(member.name(), member.value())) {
                return Optional.of(member.name());
            }
        }
        return Optional.empty();
    }

    private static boolean isReadable(String name, JsonValue value) {
        if (value instanceof JsonNull) {
            return true; // Written down as not stated.
        }
        if (name.startsWith(DAYS)) {
            return spelled(value).matches("[0-9]{1,7}");
        }
        if (name.startsWith(SWITCH)) {
            return POSITIONS.contains(spelled(value).strip().toLowerCase(Locale.ROOT));
        }
        return !PERIODS.contains(name) || spelled(value).matches("-?[0-9]{1,18}");
    }

    /** What the value says; a word that no setting has where it is of another kind. */
    private static String spelled(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.value();
            case JsonNumber number -> number.lexeme();
            case JsonBoolean on -> Boolean.toString(on.value());
            default -> "null";
        };
    }
}
