// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.format.semvec.CompactJws;
import io.assay.format.semvec.IsoTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A deletion certificate taken apart: the profile {@code assay-delcert/1}, since the producer's own fields are not public.
 *
 * @param container how the fields and the signature are held together
 * @param envelope  the outermost object; for a token its header
 * @param fields    the object that states the deletion
 * @param jws       the token, where the container is one; null otherwise
 */
public record DeletionCertificate(Container container, JsonObject envelope, JsonObject fields, CompactJws jws) {
    private static final int MOST_DIGITS = 18;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");

    /** The three ways in which certificates are packed. */
    public enum Container {
        /** One object with a member {@code signature}. */
        FLAT("flat"),
        /** {@code {"payload": {...}, "signature": "..."}}. */
        NESTED("nested-payload"),
        /** A compact JSON Web Signature. */
        JWS("jws");

        private final String word;

        Container(String word) {
            this.word = word;
        }

        /** The name in reports. */
        public String word() {
            return word;
        }
    }

    /** A text member; empty where it is absent or no text. */
    public String text(String name) {
        return fields.text(name).orElse("");
    }

    public String id() {
        return text("certificate_id");
    }

    public String user() {
        return text("user_id");
    }

    /** The key that the certificate names: a member, or the header's {@code kid}. */
    public String keyId() {
        return container == Container.JWS ? envelope.text("kid").orElse("") : fields.text("key_id").or(() -> envelope.text("key_id")).orElse("");
    }

    /** The label of the algorithm; a hint that selects nothing. */
    public String label() {
        return container == Container.JWS ? envelope.text("alg").orElse("") : fields.text("algorithm").or(() -> envelope.text("algorithm")).orElse("");
    }

    public Optional<Instant> issuedAt() {
        return fields.text("issued_at").flatMap(IsoTime::parseFine);
    }

    /** How many events the issuer says were deleted; also where the number is spelled {@code 57.0} or {@code 5.7e1}, which canonical forms read as 57. */
    public OptionalLong count() {
        return fields.find("deleted_event_count").filter(value -> value instanceof JsonNumber number && COUNT.matcher(number.lexeme()).matches())
                .map(value -> whole(new BigDecimal(((JsonNumber) value).lexeme()))).orElse(OptionalLong.empty());
    }

    private static OptionalLong whole(BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= MOST_DIGITS;
        return fits ? OptionalLong.of(number.longValueExact()) : OptionalLong.empty();
    }

    /** The text of the signature; empty where there is none. */
    public Optional<String> signatureText() {
        return envelope.text("signature");
    }
}
