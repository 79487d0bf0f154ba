// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import java.util.regex.Pattern;

/** The items that a contract with a processor must stipulate (GDPR, Article 28(3), points a to h), each with the words that tell it. */
enum Article28 {
    A("documented\\s+instructions|on\\s+(the\\s+)?instructions"),
    B("confidential"),
    C("Article\\s+32|security\\s+(of\\s+processing|measures)"),
    D("\\A(?>[\\s\\S]*?sub-?processor)[\\s\\S]*(same\\s+data\\s+protection\\s+obligations|prior\\s+(specific|written|general))"
            + "|engag\\w+[\\s\\S]{0,80}another\\s+processor"),
    // the first mention decides what may follow it: trying every mention would take hours on a long text
    E("data\\s+subject\\s+(requests|rights)|rights\\s+of\\s+(the\\s+)?data\\s+subjects?"),
    F("\\A(?>[\\s\\S]*?(?:incident|breach))[\\s\\S]*(DPIA|impact\\s+assessment)|Articles\\s+32\\s+to\\s+36"),
    G("delete\\s+or\\s+return|return\\s+or\\s+delet|deletes?\\s+or\\s+returns?"),
    H("audit");

    private final Pattern words;

    Article28(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    boolean isStipulatedIn(String text) {
        return words.matcher(text).find();
    }

    /** The letter of the point. */
    String letter() {
        return String.valueOf((char) ('a' + ordinal()));
    }
}
