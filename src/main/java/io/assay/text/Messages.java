// SPDX-License-Identifier: Apache-2.0
package io.assay.text;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Key;
import io.assay.check.Phrase;
import io.assay.check.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks phrases in one language. The bundle of a key is {@code messages*.properties} (UTF-8) beside the key's class. */
public final class Messages {
    private final Language language;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    public Messages(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String text(Key key, Object... arguments) {
        return spoken(key.home(), key.key(), List.of(arguments));
    }

    public String text(Phrase phrase) {
        return spoken(phrase.key().home(), phrase.key().key(), phrase.arguments());
    }

    /** The short form of a question, put so that yes is the good answer. */
    public String question(Question question) {
        return spoken(question.home(), question.key() + ".question", List.of());
    }

    /** What the check does, what a yes shows and what it does not. */
    public String explain(Question question) {
        return spoken(question.home(), question.key() + ".explain", List.of());
    }

    /** The few words of a table. */
    public String brief(FindingCode code) {
        return spoken(code.home(), code.key() + ".short", List.of());
    }

    /** The sentence of a finding. */
    public String message(Finding finding) {
        return spoken(finding.code().home(), finding.code().key() + ".message", finding.arguments());
    }

    /** What the auditor can do about it. */
    public String todo(FindingCode code) {
        return spoken(code.home(), code.key() + ".todo", List.of());
    }

    /** The word for a constant of the verdict's vocabulary (outcomes, axes, qualifiers ...), from this package's own bundle. */
    public String name(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name();
        return spoken(Messages.class, key, List.of());
    }

    private String spoken(Class<?> home, String key, List<Object> arguments) {
        String pattern = bundle(home).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no words for " + key + " in " + language.tag() + " beside " + home.getName());
        }
        return new Sentence(language.locale(), arguments.stream().map(argument -> new Sentence.Part(argument, spoken(argument))).toList()).filled(pattern);
    }

    private String spoken(Object argument) {
        return argument instanceof Phrase phrase ? text(phrase) : String.valueOf(argument);
    }

    private Properties bundle(Class<?> home) {
        return bundles.computeIfAbsent(home.getPackageName(), name -> load(home));
    }

    private Properties load(Class<?> home) {
        String file = "messages" + language.suffix() + ".properties";
        try (InputStream stream = home.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no bundle " + file + " beside " + home.getName());
            }
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
