// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.format.Circumstances;
import io.assay.format.semvec.Expectations;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The server's settings as the auditor states them, and the registered secrets.
 *
 * @param prefix paths that need a signature
 * @param skew   how far a timestamp may lie from the time of receipt
 * @param window how long the server remembers a nonce
 */
record RequestRules(String prefix, Duration skew, Duration window, List<PinnedKey> keys) {
    private static final String PURPOSE = "semvec.request";
    private static final String PREFIX = "/v1/compliance";
    private static final long SECONDS = 60;

    static RequestRules of(Circumstances circumstances) {
        Expectations expected = new Expectations(circumstances.trust());
        return new RequestRules(expected.text("protectedPrefix").orElse(PREFIX), Duration.ofSeconds(expected.number("skewSeconds").orElse(SECONDS)),
                Duration.ofSeconds(expected.number("nonceWindowSeconds").orElse(SECONDS)), circumstances.trust().keys(KeyKind.HMAC_SECRET, PURPOSE));
    }

    /** The prefix ends at a segment: {@code /v1/compliance} does not protect {@code /v1/compliancex}. */
    boolean protects(String path) {
        String base = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
        return path.equals(base) || path.startsWith(base + "/");
    }

    /** The user that a path names, with its per cent escapes resolved; empty where it names none. */
    Optional<String> userOf(String path) {
        String base = (prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix) + "/users/";
        if (!path.startsWith(base)) {
            return Optional.empty();
        }
        String rest = path.substring(base.length());
        int end = rest.indexOf('/');
        return Optional.of(PercentText.decoded(end < 0 ? rest : rest.substring(0, end)));
    }

    /** The secret registered for this user under this id, and in force then. */
    Optional<PinnedKey> key(String user, String id, Instant at) {
        return keys.stream().filter(key -> key.isInForce(at) && key.id().equals(id) && (key.userId().isEmpty() || key.userId().equals(user))).findFirst();
    }

    /** Whether the auditor knows the key at all; one that is not known may still be registered at the server. */
    boolean knows(String id) {
        return keys.stream().anyMatch(key -> key.id().equals(id));
    }
}
