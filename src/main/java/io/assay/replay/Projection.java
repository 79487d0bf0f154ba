// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.canon.JsonObject;
import io.assay.check.Outcome;
import io.assay.check.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was rebuilt at a cutoff, and what it rests on ({@code assay.replay/1}, contract section 3).
 *
 * @param at          the cutoff asked for
 * @param position    the position reached; -1 where nothing lies before the cutoff
 * @param subject     whose state it is: {@code user}, {@code tenant} or {@code stream} and its name; empty for the whole
 * @param state       the rebuilt state
 * @param digests     name and lower-case hex, such as {@code state} and {@code projection}
 * @param events      how many events made it
 * @param verified    how many of these are bound by a proof that held
 * @param outcome     how far the state can be relied upon
 * @param doesNotShow the limits of the answer
 */
public record Projection(Cutoff at, long position, Map<String, String> subject, JsonObject state, Map<String, String> digests, long events, long verified,
        Outcome outcome, List<Phrase> doesNotShow) {
    public Projection {
        subject = Collections.unmodifiableMap(new LinkedHashMap<>(subject));
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
        doesNotShow = List.copyOf(doesNotShow);
    }
}
