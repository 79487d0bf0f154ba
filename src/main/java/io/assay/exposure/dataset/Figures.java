// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The scanner's figures over rows, by its own rules (specification of Spanforge, section 11): every string value of a row counts, names of
 * members count in any case of letters. Beside them one figure of ours: in how many rows the consent field says yes.
 */
public final class Figures {
    private static final Set<String> CONSENT = Set.of("consent", "consented", "consent_given", "opt_in");
    private static final Set<String> PROVENANCE = Set.of("source", "origin", "provenance", "data_source");
    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\\.[a-zA-Z]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\b(?:\\+?1[-.\\s]?)?\\(?\\d{3}\\)?[-.\\s]\\d{3}[-.\\s]\\d{4}\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SSN = Pattern.compile("\\b\\d{3}-\\d{2}-\\d{4}\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHORTEST_WORD = 3;
    private static final int FEWEST_WORDS = 30;

    private final Map<String, Long> words = new HashMap<>();
    private long files;
    private long rows;
    private long characters;
    private long hits;
    private long consented;
    private long sourced;
    private long agreed;

    void file() {
        files++;
    }

    /**
     * Counts a row.
     *
     * @param row     names and string values; null for a value that is no string
     * @param refused names of members that are there and say no: false, null, nothing, zero
     */
    void row(Map<String, String> row, Set<String> refused) {
        rows++;
        agreed += row.keySet().stream().anyMatch(name -> CONSENT.contains(name.toLowerCase(Locale.ROOT)) && !refused.contains(name)) ? 1 : 0;
        consented += named(row, CONSENT);
        sourced += named(row, PROVENANCE);
        for (String value : row.values()) {
            if (value != null) {
                characters += value.codePointCount(0, value.length());
                hits += found(EMAIL, value) + found(PHONE, value) + found(SSN, value);
                for (String word : value.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
                    if (word.length() >= SHORTEST_WORD) {
                        words.merge(word, 1L, Long::sum);
                    }
                }
            }
        }
    }

    private static int named(Map<String, String> row, Set<String> names) {
        return row.keySet().stream().anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT))) ? 1 : 0;
    }

    private static int found(Pattern pattern, String value) {
        return pattern.matcher(value).find() ? 1 : 0;
    }

    /** Files that were read. */
    public long files() {
        return files;
    }

    /** Rows in them. */
    public long rows() {
        return rows;
    }

    /** An estimate: a quarter of the characters of top-level strings, at least one. */
    public long tokens() {
        return Math.max(1, characters / 4);
    }

    /** Hits for a thousand tokens, as Python rounds to four decimals. */
    public double density() {
        return rounded(exactDensity(), 4);
    }

    /** Per cent of rows that have a consent field, whatever it says. */
    public double consent() {
        return rounded(exactConsent(), 2);
    }

    /** Per cent of rows that have a field for their source. */
    public double provenance() {
        return rounded(exactProvenance(), 2);
    }

    /** Hits for a thousand tokens before they are rounded, as the scanner's clauses are judged. */
    public double exactDensity() {
        return rows == 0 ? 0 : (double) hits / tokens() * 1000;
    }

    public double exactConsent() {
        return share(consented);
    }

    public double exactProvenance() {
        return share(sourced);
    }

    /** Per cent of rows whose consent field does not say no; our own figure, the scanner has none. */
    public double agreement() {
        return rounded(share(agreed), 2);
    }

    private double share(long part) {
        return rows == 0 ? 100 : (double) part / rows * 100;
    }

    /** Python's round: the exact value of the double, ties to even. */
    public static double rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** The share of the most frequent word. */
    public String bias() {
        long total = words.values().stream().mapToLong(Long::longValue).sum();
        long top = words.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (total < FEWEST_WORDS) {
            return "low";
        }
        double share = (double) top / total;
        return share > 0.40 ? "high" : share > 0.20 ? "medium" : "low";
    }
}
