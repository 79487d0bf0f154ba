// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

import java.util.Map;

/**
 * One recorded happening, as the producer named it and as the run found it: what coverage, queries and the timeline count.
 *
 * @param ordinal  its place in the order of the evidence, from 0
 * @param at       where its bytes stand
 * @param id       the producer's id; empty where there is none
 * @param type     the producer's type, such as {@code llm.trace.span.started} or {@code halluccheck.score.v1}
 * @param time     the producer's time as written; empty where there is none
 * @param facets   what else is filtered by: {@code tenant}, {@code source}, {@code actor}, {@code model}, {@code stream}, {@code operation} ...
 * @param standing how far the run verified it
 * @param reason   the code of the finding that keeps it from being verified; empty where there is none
 */
public record Event(long ordinal, Locator at, String id, String type, String time, Map<String, String> facets, Standing standing, String reason) {
    public Event {
        facets = Map.copyOf(facets);
    }

    public String facet(String name) {
        return facets.getOrDefault(name, "");
    }
}
