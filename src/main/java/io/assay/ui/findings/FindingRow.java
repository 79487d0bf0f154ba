// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.check.Finding;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Copied;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import io.assay.verify.Observation;
import java.util.Locale;
import java.util.Map;

/** One observation as the table shows it; its words are made when a row comes into sight, so that many rows cost nothing. */
public record FindingRow(Observation observation, Words words) implements Copied {
    private static final int DIGITS = 8;

    public Finding finding() {
        return observation.finding();
    }

    public Mark mark() {
        return Mark.of(finding().weight());
    }

    public String code() {
        return finding().code().code();
    }

    public String where() {
        return Where.of(finding().at(), words);
    }

    public String what() {
        return words.brief(finding().code());
    }

    /** What the evidence records. */
    public String recorded() {
        return finding().actual();
    }

    /** What Assay made of it. */
    public String recomputed() {
        return finding().expected();
    }

    /** The same for a narrow column: of a hash the first digits. */
    public String recordedBriefly() {
        return briefly(recorded());
    }

    public String recomputedBriefly() {
        return briefly(recomputed());
    }

    private static String briefly(String value) {
        int digits = Shorten.digitsOf(value);
        return digits >= 0 ? value.substring(digits, digits + DIGITS) + "…" : value;
    }

    @Override
    public String copied() {
        return String.join("\t", words.name(finding().weight()), code(), finding().at().toString(), words.message(finding()), recorded(), recomputed());
    }

    /** The row as a sentence for screen readers. */
    public String spoken() {
        return words.say(FindingsText.SPOKEN_FINDING, words.name(finding().weight()), what(), where(), code());
    }

    /**
     * Whether the code, the place, the words or a value contains the text, in lower case.
     *
     * @param words what is known of the words of each kind of finding; they are the same for all of a kind and cost most
     */
    boolean contains(String lower, Map<String, Boolean> words) {
        var at = finding().at();
        return has(code(), lower) || words.computeIfAbsent(code(), _ -> has(what(), lower)) || has(recorded(), lower) || has(recomputed(), lower)
            || has(at.toString(), lower) || has(at.eventId(), lower) || has(at.field(), lower) || has(where(), lower);
    }

    private static boolean has(String text, String lower) {
        return text.toLowerCase(Locale.ROOT).contains(lower);
    }
}
