// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Key;
import io.assay.check.Phrase;
import io.assay.check.Question;
import io.assay.text.Language;
import java.time.Duration;

/** Speaks one language: every word and every number on the screen comes from here. */
public interface Words {
    Language language();

    String say(Key key, Object... arguments);

    String say(Phrase phrase);

    /** The word for a constant of the verdict's vocabulary: outcomes, axes, qualifiers. */
    String name(Enum<?> constant);

    /** The question of a check, put so that yes is the good answer. */
    String question(Question question);

    /** What a check does, what a yes shows and what it does not. */
    String explain(Question question);

    /** The few words of a table for a kind of finding. */
    String brief(FindingCode code);

    /** The sentence of a finding. */
    String message(Finding finding);

    /** What the auditor can do about a kind of finding. */
    String todo(FindingCode code);

    /** A whole number, in groups of three from 1 000 on. */
    default String number(long number) {
        return Figures.number(number);
    }

    /** A size in bytes with its unit, such as {@code 15 771 B} or {@code 790.2 MB}. */
    default String size(long bytes) {
        return Figures.size(bytes, language());
    }

    /** Seconds with as many decimals as mean something. */
    default String seconds(Duration duration) {
        return Figures.seconds(duration, language());
    }

    /** A share of 0 to 1 in whole per cent; neither 0 nor 100 where it is not. */
    default String percent(double share) {
        return Figures.percent(share);
    }
}
