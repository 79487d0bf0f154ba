// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The pages of help in German. The commands describe themselves in English; each sentence of theirs stands in {@code help_de.txt} with the German one
 * beneath it, and this bundle lays the German ones under the names by which picocli asks for them.
 */
final class GermanHelp extends ResourceBundle {
    private static final String FILE = "/io/assay/cli/help_de.txt";

    private final Map<String, String> sentences = sentences();
    private final Map<String, String> said = new HashMap<>();

    /** Lets a command and all below it speak German; answers with what turns other sentences into German ones. */
    static UnaryOperator<String> speak(CommandLine line) {
        GermanHelp german = new GermanHelp();
        german.lay(line.getCommandSpec());
        line.setResourceBundle(german);
        return german::say;
    }

    /** The German sentence; the English one where there is none. */
    private String say(String english) {
        return sentences.getOrDefault(english, english);
    }

    /** Lines stand under one name, numbered. */
    private void put(String name, String... english) {
        for (int i = 0; i < english.length; i++) {
            said.put(name + "." + i, say(english[i]));
        }
    }

    private void lay(CommandSpec command) {
        String name = command.qualifiedName(".") + ".";
        put(name + "usage.description", command.usageMessage().description());
        said.put(name + "usage.synopsisHeading", "Aufruf: ");
        said.put(name + "usage.commandListHeading", "%nBefehle:%n");
        for (OptionSpec option : command.options()) {
            put(name + option.longestName().replaceFirst("^-+", ""), option.description());
        }
        for (PositionalParamSpec place : command.positionalParameters()) {
            put(name + place.paramLabel() + "[" + place.index() + "]", place.description());
        }
        command.subcommands().values().forEach(below -> lay(below.getCommandSpec()));
    }

    @Override
    protected Object handleGetObject(String key) {
        return said.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(said.keySet());
    }

    /** Every English sentence with the German one. */
    static Map<String, String> sentences() {
        try (InputStream in = GermanHelp.class.getResourceAsStream(FILE); BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isEmpty()).toList();
            Map<String, String> pairs = new HashMap<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                pairs.put(lines.get(i), lines.get(i + 1));
            }
            return Map.copyOf(pairs);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
