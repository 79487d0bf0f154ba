// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure.dataset;

import io.assay.check.Key;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The four clauses that Spanforge's scanner asks of a data set (specification of Spanforge, section 11), each with the letter it names and the clause of
 * the EU AI Act that the figure is about: three of the scanner's letters are wrong.
 */
public enum Article10 implements Key {
    PERSONAL_DATA("Art.10(2)(a)", "Art.10(2)(h), Art.10(3); GDPR Art.5(1)(c)", "< 1.0", Figures::density, figures -> figures.density() < 1.0),
    CONSENT("Art.10(2)(b)", "GDPR Art.6, Art.7", ">= 80", Figures::consent, figures -> figures.consent() >= Article10.SHARE),
    PROVENANCE("Art.10(2)(c)", "Art.10(2)(b)", ">= 80", Figures::provenance, figures -> figures.provenance() >= Article10.SHARE),
    BIAS("Art.10(2)(d)", "Art.10(2)(f), Art.10(2)(g)", "low", Figures::bias, figures -> figures.bias().equals("low"));

    private static final int SHARE = 80;

    private final String letter;
    private final String about;
    private final String threshold;
    private final Function<Figures, Object> figure;
    private final Predicate<Figures> passes;

    Article10(String letter, String about, String threshold, Function<Figures, Object> figure, Predicate<Figures> passes) {
        this.letter = letter;
        this.about = about;
        this.threshold = threshold;
        this.figure = figure;
        this.passes = passes;
    }

    /** The clause as the scanner names it. */
    public String letter() {
        return letter;
    }

    /** The clauses that the figure is about. */
    public String about() {
        return about;
    }

    /** What the scanner asks for. */
    public String threshold() {
        return threshold;
    }

    /** The figure: a number, or a word. */
    public Object figure(Figures figures) {
        return figure.apply(figures);
    }

    /** Whether the scanner's condition holds; a data set without a row meets none. */
    public boolean passes(Figures figures) {
        return figures.rows() > 0 && passes.test(figures);
    }

    /** Whether all four hold. */
    public static boolean all(Figures figures) {
        return List.of(values()).stream().allMatch(clause -> clause.passes(figures));
    }

    @Override
    public String key() {
        return "article10." + name();
    }
}
