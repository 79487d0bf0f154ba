// SPDX-License-Identifier: Apache-2.0
package io.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import io.assay.architecture.Product;
import io.assay.check.Assurance;
import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.Indication;
import io.assay.check.Key;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every phrase exists in both languages, with the same arguments, and nothing is left over. */
class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final int QUESTION = 38;
    private static final int BRIEF = 40;

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPhraseIsSpokenInBothLanguages() throws Exception {
        Map<Class<?>, Set<String>> wanted = wanted();
        for (Map.Entry<Class<?>, Set<String>> bundle : wanted.entrySet()) {
            Properties english = bundle(bundle.getKey(), Language.ENGLISH);
            Properties german = bundle(bundle.getKey(), Language.GERMAN);
            String name = bundle.getKey().getPackageName();
            compare(name + " en", bundle.getValue(), english.stringPropertyNames());
            compare(name + " de", bundle.getValue(), german.stringPropertyNames());
            english.stringPropertyNames().stream().filter(german::containsKey).forEach(key -> {
                check(name, key, english.getProperty(key), german.getProperty(key));
                check(name, key, german.getProperty(key), english.getProperty(key));
            });
        }
        assertEquals(List.of(), faults);
    }

    private void compare(String bundle, Set<String> wanted, Set<String> there) {
        wanted.stream().filter(key -> !there.contains(key)).forEach(key -> faults.add(bundle + " lacks " + key));
        there.stream().filter(key -> !wanted.contains(key)).forEach(key -> faults.add(bundle + " has an orphan " + key));
    }

    private void check(String bundle, String key, String text, String other) {
        if (text.contains("'")) {
            faults.add(bundle + " " + key + " has a straight apostrophe, which the formatter swallows");
        }
        if (!arguments(text).equals(arguments(other))) {
            faults.add(bundle + " " + key + " takes different arguments in the two languages");
        }
        if (key.endsWith(".question") && text.length() > QUESTION || key.endsWith(".short") && text.length() > BRIEF) {
            faults.add(bundle + " " + key + " is too long: " + text.length());
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        for (Matcher matcher = ARGUMENT.matcher(text); matcher.find();) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Map<Class<?>, Set<String>> wanted() throws ReflectiveOperationException {
        Map<String, Class<?>> homes = new TreeMap<>();
        Map<Class<?>, Set<String>> wanted = new java.util.LinkedHashMap<>();
        for (JavaClass type : Product.classes()) {
            if (type.isAssignableTo(Key.class) && type.isEnum()) {
                Class<?> loaded = Class.forName(type.getName());
                Class<?> home = homes.computeIfAbsent(loaded.getPackageName(), name -> loaded);
                Stream.of(loaded.getEnumConstants()).forEach(key -> keys((Key) key, wanted.computeIfAbsent(home, any -> new TreeSet<>())));
            }
        }
        Set<String> vocabulary = wanted.computeIfAbsent(Messages.class, any -> new TreeSet<>());
        Stream.of(Indication.values(), Outcome.values(), Axis.values(), Assurance.values(), Qualifier.values(), Weight.values())
                .flatMap(Stream::of).forEach(word -> vocabulary.add(word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + word.name()));
        return wanted;
    }

    private static void keys(Key key, Set<String> into) {
        switch (key) {
            case Question question -> Stream.of(".question", ".explain").forEach(suffix -> into.add(question.key() + suffix));
            case FindingCode code -> Stream.of(".short", ".message", ".todo").forEach(suffix -> into.add(code.key() + suffix));
            default -> into.add(key.key());
        }
    }

    private static Properties bundle(Class<?> home, Language language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream stream = home.getResourceAsStream("messages" + language.suffix() + ".properties")) {
            if (stream != null) {
                bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        }
        return bundle;
    }
}
