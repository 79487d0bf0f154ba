// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The documented tuple of a request under HMAC-SHA256: method, path without query, SHA-256 of the body in hex, timestamp and nonce as sent.
 * What joins them is not documented: the line feed is tried first, and the joiner that fits is reported.
 */
final class RequestMac {
    /** The joiner of the profile. */
    static final String LINE_FEED = "LF";
    private static final Map<String, String> JOINERS = new LinkedHashMap<>();
    private static final int DIGITS = 64;

    static {
        JOINERS.put(LINE_FEED, "\n");
        JOINERS.put("|", "|");
        JOINERS.put(":", ":");
        JOINERS.put("NUL", "\0");
        JOINERS.put("none", "");
    }

    private RequestMac() {}

    /** The name of the joiner under which the signature holds; empty where it holds under none or is no hexadecimal digest. */
    static Optional<String> joiner(Request request, byte[] secret) {
        String spelled = request.header(Request.SIGNATURE).toLowerCase(Locale.ROOT);
        if (spelled.length() != DIGITS) {
            return Optional.empty();
        }
        return Hex.decode(spelled).flatMap(signature -> JOINERS.entrySet().stream()
                .filter(joiner -> MessageDigest.isEqual(signature, Hmac.sha256(secret, message(request, joiner.getValue()))))
                .map(Map.Entry::getKey).findFirst());
    }

    private static byte[] message(Request request, String joiner) {
        return String.join(joiner, request.method(), request.path(), Hex.encode(Sha256.of(request.body())), request.header(Request.TIMESTAMP),
                request.header(Request.NONCE)).getBytes(StandardCharsets.UTF_8);
    }
}
