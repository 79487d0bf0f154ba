// SPDX-License-Identifier: Apache-2.0
package io.assay.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language of whoever reads; passed to whoever renders, never a default of the machine. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH, ""), GERMAN("de", Locale.GERMAN, "_de");

    private final String tag;
    private final Locale locale;
    private final String suffix;

    Language(String tag, Locale locale, String suffix) {
        this.tag = tag;
        this.locale = locale;
        this.suffix = suffix;
    }

    /** The language tag, {@code en} or {@code de}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    String suffix() {
        return suffix;
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
