// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The nonces that a server with the stated settings would remember, by key, and those it would have forgotten although a copy of the request could
 * still be in time. Only accepted requests are remembered, so that a forged one cannot burn the nonce of a genuine one.
 */
final class NonceMemory {
    private final Duration window;
    private final Duration reach;
    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /** What the memory says of a nonce. */
    enum Answer {
        NEW, REMEMBERED, FORGOTTEN
    }

    NonceMemory(RequestRules rules) {
        this.window = rules.window();
        this.reach = rules.window().plus(rules.skew().multipliedBy(2));
    }

    /** Looks the nonce up and, unless it is remembered, notes it. */
    Answer accept(String key, String nonce, Instant received) {
        forget(received);
        String name = key.length() + ":" + key + nonce;
        Instant before = seen.get(name);
        if (before != null && !Duration.between(before, received).minus(window).isPositive()) {
            return Answer.REMEMBERED;
        }
        seen.remove(name);
        seen.put(name, received);
        return before == null ? Answer.NEW : Answer.FORGOTTEN;
    }

    private void forget(Instant now) {
        for (Iterator<Instant> oldest = seen.values().iterator(); oldest.hasNext() && Duration.between(oldest.next(), now).compareTo(reach) > 0;) {
            oldest.remove();
        }
    }
}
