// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One clause with what can evidence it.
 *
 * @param title       the official short title in English
 * @param titleDe     the official short title in German, or the English one where there is none
 * @param rules       each producer's own mapping from its events to this clause
 * @param capped      whether events can at most support the clause, never evidence it wholly
 * @param note        what events cannot show here, in English; empty where nothing needs to be said
 * @param noteDe      the same in German
 * @param corrections where a producer's title or number is not the official one
 * @param links       clauses elsewhere that the same evidence touches; a hint, never a pass
 */
public record Clause(String id, List<String> aliases, String title, String titleDe, List<ClauseRule> rules, boolean capped, String note,
        String noteDe, List<Correction> corrections, List<Link> links) {
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
     * @param relation how this clause stands to that one
     */
    public record Link(String to, Relation relation) {
    }

    /** The official short title in the language of this tag, such as {@code de}. */
    public String title(String language) {
        return language.equals("de") ? titleDe : title;
    }

    /** What events cannot show here, in the language of this tag; empty where nothing needs to be said. */
    public String note(String language) {
        return language.equals("de") ? noteDe : note;
    }

    /**
     * What a producer gets wrong about this clause.
     *
     * @param called what the producer calls the clause in the evidence; empty where the evidence does not repeat it
     */
    public List<Correction> misnamed(String producer, String called) {
        return corrections.stream().filter(one -> one.producer().equals(producer) && (called.isEmpty() || plain(one.says()).equals(plain(called)))).toList();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The normal forms of its id and of its other spellings, each once. */
    Set<String> spellings() {
        return Stream.concat(Stream.of(id), aliases.stream()).map(Notation::normal).collect(Collectors.toSet());
    }

    /** Whether a normal form (see {@link Notation}) names this clause. */
    public boolean answersTo(String normal) {
        return Notation.normal(id).equals(normal) || aliases.stream().anyMatch(alias -> Notation.normal(alias).equals(normal));
    }
}
