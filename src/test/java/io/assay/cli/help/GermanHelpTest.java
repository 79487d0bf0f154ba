// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code --help} in the language asked for. */
class GermanHelpTest {
    private static final List<String> COMMANDS = List.of("", "verify", "coverage", "exposure", "dataset", "open", "events", "compare", "protection", "report",
        "sign", "demo", "replay", "prove", "trust", "trust list", "trust show", "trust add", "trust remove", "pack", "help");

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|of|with|only|which|writes|shows|this|these|such)\\b");

    private final Terminal terminal = new Terminal(Optional.empty());

    private String help(String command, String... more) {
        terminal.environment.put("COLUMNS", "120");
        String line = (command + " --help").strip();
        String[] words = line.split(" ");
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        assertEquals(0, terminal.run(all), terminal::message);
        return terminal.answer();
    }

    private static String joined(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void everySentenceOfEveryPageHasAGermanOne() {
        for (String command : COMMANDS) {
            if (command.equals("help")) {
                continue;
            }
            String german = joined(help(command, "--lang", "de"));
            for (String english : GermanHelp.sentences().keySet()) {
                String translated = GermanHelp.sentences().get(english);
                assertTrue(english.equals(translated) || translated.contains(english) || !contains(german, english), command + ": " + english);
            }
            assertTrue(german.contains("Aufruf: assay"), german);
            assertFalse(ENGLISH.matcher(german.split("Beispiele:")[0]).find(), command + ": a sentence without a German one in " + german);
        }
    }

    private static boolean contains(String page, String sentence) {
        return (" " + page + " ").contains(" " + joined(sentence) + " ");
    }

    @Test
    void nothingIsTranslatedThatNobodySays() {
        var said = new StringBuilder();
        COMMANDS.stream().filter(command -> !command.equals("help")).forEach(command -> said.append(joined(help(command))).append(' '));
        said.append(joined(helpOnHelp()));
        for (String english : GermanHelp.sentences().keySet()) {
            assertTrue(said.toString().contains(joined(english)), english);
        }
    }

    private String helpOnHelp() {
        assertEquals(0, terminal.run("help", "help"));
        return terminal.answer();
    }

    @Test
    void theWordsOfTheSystemAreEnglishUnlessAskedOtherwise() {
        assertTrue(help("verify").contains("Usage: assay verify"));
        assertFalse(help("verify").contains("Aufruf"));
        assertTrue(help("verify", "--lang", "de").contains("Vertrauensdatei mit hinterlegten Schlüsseln"));
        assertTrue(help("verify", "--lang", "de").contains("Rückgabewert:"));
    }
}
