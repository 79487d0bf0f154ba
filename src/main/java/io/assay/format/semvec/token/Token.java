// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.canon.DuplicateName;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.semvec.CompactJws;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A token taken apart.
 *
 * @param header members of the first part
 * @param claims members of the second part
 */
record Token(CompactJws jws, JsonObject header, JsonObject claims) {
    private static final List<String> REQUIRED = List.of("sub", "exp", "iat", "aud");

    /** Takes the bytes apart; what keeps them from being a token goes into the tally. */
    static Optional<Token> read(byte[] content, Locator at, Tally tally) {
        try {
            CompactJws jws = CompactJws.parse(content);
            Optional<JsonObject> header = part(jws.header(), "header", at.atBytes(jws.places().get(0)), tally);
            Optional<JsonObject> claims = part(jws.payload(), "claims", at.atBytes(jws.places().get(1)), tally);
            return header.isPresent() && claims.isPresent() ? Optional.of(new Token(jws, header.get(), claims.get())) : Optional.empty();
        } catch (CompactJws.Malformed malformed) {
            boolean padded = malformed.fault() == CompactJws.Fault.PADDING;
            tally.report(padded ? Finding.of(TokenCode.MALFORMED_PADDING, at) : Finding.of(TokenCode.MALFORMED, at, malformed.fault().name()));
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> part(byte[] json, String name, Locator at, Tally tally) {
        try {
            if (!(JsonReader.parse(json) instanceof JsonObject object)) {
                tally.report(Finding.of(TokenCode.MALFORMED, at.inField(name), "no object"));
                return Optional.empty();
            }
            List<DuplicateName> twice = JsonReader.duplicates(object);
            twice.forEach(duplicate -> tally.report(Finding.of(TokenCode.DUPLICATE_JSON_KEY, at.inField(duplicate.name()), name, duplicate.name())));
            return twice.isEmpty() ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException broken) {
            tally.report(Finding.of(TokenCode.MALFORMED, at.inField(name), broken.fault().name()).undecidedWhere(broken.fault().isLimit()));
            return Optional.empty();
        }
    }

    /** Whether every claim that is needed is there and of its type; what is not goes into the tally. */
    boolean hasItsClaims(Locator at, Tally tally) {
        Locator place = at.atBytes(jws.places().get(1));
        for (String name : REQUIRED) {
            if (!claims.has(name)) {
                tally.report(Finding.of(TokenCode.CLAIM_MISSING, place.inField(name), name));
            }
        }
        for (String name : List.of("sub", "jti")) {
            claims.find(name).filter(value -> !(value instanceof JsonString)).ifPresent(value -> wrongType(name, place, tally));
        }
        for (String name : List.of("exp", "iat", "nbf")) {
            claims.find(name).filter(value -> NumericDate.of(value).isEmpty()).ifPresent(value -> wrongType(name, place, tally));
        }
        claims.find("aud").filter(value -> !isAudience(value)).ifPresent(value -> wrongType("aud", place, tally));
        return tally.failures() == 0;
    }

    private static void wrongType(String name, Locator place, Tally tally) {
        tally.report(Finding.of(TokenCode.CLAIM_TYPE, place.inField(name), name));
    }

    private static boolean isAudience(JsonValue value) {
        return value instanceof JsonString || value instanceof io.assay.canon.JsonArray array && array.items().stream().allMatch(JsonString.class::isInstance);
    }

    String kid() {
        return header.text("kid").orElse("");
    }

    Optional<BigDecimal> seconds(String name) {
        return claims.find(name).flatMap(NumericDate::of);
    }

    boolean isFor(String audience) {
        return claims.find("aud").map(value -> value instanceof JsonString text ? text.value().equals(audience)
                : value instanceof io.assay.canon.JsonArray array && array.items().stream().anyMatch(item -> ((JsonString) item).value().equals(audience)))
                .orElse(false);
    }
}
