// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import java.util.List;

/**
 * One clause with what can evidence it.
 *
 * @param title       the official short title in English
 * @param titleDe     the official short title in German, or the English one where there is none
 * @param rules       each producer's own mapping from its events to this clause
 * @param capped      whether events can at most support the clause, never evidence it wholly
 * @param note        what events cannot show here; empty where nothing needs to be said
 * @param corrections where a producer's title or number is not the official one
 * @param links       clauses elsewhere that the same evidence touches; a hint, never a pass
 */
public record Clause(String id, List<String> aliases, String title, String titleDe, List<ClauseRule> rules, boolean capped, String note,
        List<Correction> corrections, List<Link> links) {
    public Clause {
        aliases = List.copyOf(aliases);
        rules = List.copyOf(rules);
        corrections = List.copyOf(corrections);
        links = List.copyOf(links);
    }

    /**
     * A mistake of a producer about this clause.
     *
     * @param says what the producer calls it
     * @param use  what it should have named
     */
    public record Correction(String producer, String says, String use) {
    }

    /**
     * A clause of some framework that the same evidence touches.
     *
     * @param to       {@code framework/clause}
     * @param relation in OSCAL's words for mappings, such as {@code intersects-with}
     */
    public record Link(String to, String relation) {
    }

    /** The official short title in the language of this tag, such as {@code de}. */
    public String title(String language) {
        return language.equals("de") ? titleDe : title;
    }

    /** Whether a normal form (see {@link Notation}) names this clause. */
    public boolean answersTo(String normal) {
        return Notation.normal(id).equals(normal) || aliases.stream().anyMatch(alias -> Notation.normal(alias).equals(normal));
    }
}
