// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with a unit or a currency, grouped as in German or in English (facts profile, step 5); a bare number is no fact. */
final class NumberScan {
    private static final String NUMBER = "(?<number>(?<german>[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?)(?![0-9])"
            + "|(?<english>[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?)(?![0-9])"
            + "|(?<spaced>[1-9][0-9]{0,2}(?:[\\u00A0\\u202F][0-9]{3})+(?:,[0-9]+)?)(?![0-9])"
            + "|(?<plain>[0-9]+(?:[.,][0-9]+)?)(?![0-9]))";
    private static final String SIGN = "(?:(?<![0-9A-Za-z])(?<sign>[+\\-\\u2212]))?";
    private static final Pattern SUFFIX = Pattern.compile(SIGN + "(?<![0-9A-Za-z])(?<![0-9][.,])" + NUMBER
            + "[ \\u00A0\\u202F]?(?<unit>€|EUR|\\$|USD|%|kWh|MWh|kg|km|g)(?![0-9A-Za-z])");
    private static final Pattern PREFIX = Pattern.compile("(?<unit>€|EUR|\\$|USD) ?" + SIGN + NUMBER + "(?![.,]?[0-9])");
    private static final Map<String, String> CURRENCY = Map.of("€", "EUR", "$", "USD");
    private static final Pattern ONE_SEPARATOR = Pattern.compile("[0-9]+[.,][0-9]{3}");

    private final String text;
    private final Claims claims;

    NumberScan(String text, Claims claims) {
        this.text = text;
        this.claims = claims;
    }

    /** From left to right: of the next suffix form and the next prefix form the earlier counts, of two that start together the longer. */
    void take() {
        Matcher suffix = SUFFIX.matcher(text);
        Matcher prefix = PREFIX.matcher(text);
        boolean hasSuffix = suffix.find();
        boolean hasPrefix = prefix.find();
        int cursor = 0;
        while (hasSuffix || hasPrefix) {
            if (hasSuffix && suffix.start() < cursor) {
                hasSuffix = suffix.find(cursor);
            } else if (hasPrefix && prefix.start() < cursor) {
                hasPrefix = prefix.find(cursor);
            } else {
                cursor = take(hasPrefix && (!hasSuffix || isFirst(prefix, suffix)) ? prefix : suffix);
            }
        }
    }

    private static boolean isFirst(Matcher one, Matcher other) {
        return one.start() < other.start() || one.start() == other.start() && one.end() > other.end();
    }

    private int take(Matcher match) {
        if (!claims.areFree(match.start(), match.end())) {
            return match.start() + 1;
        }
        String unit = match.group("unit");
        claims.take(new Candidate(FactKind.NUMERIC, match.start(), match.end(), value(match), CURRENCY.getOrDefault(unit, unit), "", isAmbiguous(match)));
        return match.end();
    }

    private static String value(Matcher match) {
        String digits;
        if (match.group("german") != null) {
            digits = match.group("german").replace(".", "").replace(',', '.');
        } else if (match.group("english") != null) {
            digits = match.group("english").replace(",", "");
        } else if (match.group("spaced") != null) {
            digits = match.group("spaced").replace("\u00A0", "").replace("\u202F", "").replace(',', '.');
        } else {
            digits = match.group("plain").replace(',', '.');
        }
        boolean negative = match.group("sign") != null && !match.group("sign").equals("+");
        return (negative ? "-" : "") + Decimal.withoutLeadingZeros(digits);
    }

    private static boolean isAmbiguous(Matcher match) {
        return (match.group("german") != null || match.group("english") != null) && ONE_SEPARATOR.matcher(match.group("number")).matches();
    }
}
