// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Key;
import io.assay.text.Language;
import io.assay.text.Messages;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in one sentence, what may have been meant, and where to read on; never pages of help that nobody asked for. */
public final class Misuse implements IParameterExceptionHandler {
    /** So many letters may be wrong in a word that is still taken for another. */
    private static final int SLIPS = 3;

    private final Surroundings surroundings;

    public Misuse(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        Messages words = new Messages(language(arguments));
        surroundings.err().println(said(wrong, words));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().getFirst();
            List<String> known = candidates(wrong.getCommandLine(), unmatched.isUnknownOption());
            int least = known.stream().mapToInt(one -> distance(typed, one)).min().orElse(SLIPS + 1);
            String meant = least > Math.min(SLIPS, typed.length() / 2) ? "" : known.stream().filter(one -> distance(typed, one) == least).collect(Collectors.joining(", "));
            if (!meant.isEmpty() && !isEvidence(unmatched)) {
                surroundings.err().println(words.text(CliText.DID_YOU_MEAN, meant));
            }
        }
        surroundings.err().println(words.text(CliText.HELP_AT, wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    /** The language that a command line asks for, even one that cannot be carried out; else that of the surroundings. */
    public Language language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String tag = arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (Language.of(tag).isPresent()) {
                return Language.of(tag).get();
            }
        }
        return surroundings.language();
    }

    private static String said(ParameterException wrong, Messages words) {
        CommandLine line = wrong.getCommandLine();
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> words.text(unknown(unmatched), unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> words.text(CliText.MISSING,
                    missing.getMissing().stream().map(Misuse::named).collect(Collectors.joining(isChoice(missing) ? " | " : ", ")));
            case OverwrittenOptionException twice -> words.text(CliText.ONLY_ONCE, name(twice.getOverwritten()));
            case ParameterException value when value.getArgSpec() != null && value.getValue() != null -> value(value, words);
            case ParameterException alone when alone.getArgSpec() == null && !line.getSubcommands().isEmpty() -> words.text(CliText.MISSING_COMMAND,
                    line.getCommandSpec().qualifiedName(), String.join(", ", line.getSubcommands().keySet()));
            default -> words.text(CliText.BAD_USE, wrong.getMessage());
        };
    }

    private static Key unknown(UnmatchedArgumentException unmatched) {
        return isEvidence(unmatched) ? CliText.NOT_A_COMMAND : unmatched.isUnknownOption() ? CliText.UNKNOWN_OPTION
                : unmatched.getCommandLine().getSubcommands().isEmpty() ? CliText.UNEXPECTED : CliText.UNKNOWN_COMMAND;
    }

    /** Whether a path stands where a command should. */
    private static boolean isEvidence(UnmatchedArgumentException unmatched) {
        return !unmatched.isUnknownOption() && unmatched.getCommandLine().getParent() == null && new File(unmatched.getUnmatched().getFirst()).exists();
    }

    private static String value(ParameterException wrong, Messages words) {
        String typed = wrong.getValue();
        String name = name(wrong.getArgSpec());
        if (typed.isEmpty()) {
            return words.text(CliText.NO_NAME, name);
        } else if (typed.equals("-")) {
            return words.text(CliText.NO_DASH, name);
        }
        Class<?> type = wrong.getArgSpec().type();
        String expected = type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : wrong.getArgSpec().paramLabel();
        return words.text(CliText.BAD_VALUE, name, typed, expected);
    }

    private static String name(ArgSpec one) {
        return one instanceof OptionSpec option ? option.longestName() : one.paramLabel();
    }

    private static String named(ArgSpec one) {
        return one instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : one.paramLabel();
    }

    /** Whether one of the missing would do. */
    private static boolean isChoice(MissingParameterException missing) {
        return missing.getMissing().stream().allMatch(one -> one.group() != null && one.group().exclusive());
    }

    private static List<String> candidates(CommandLine line, boolean options) {
        return options ? line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList() : List.copyOf(line.getSubcommands().keySet());
    }

    /** The number of letters to change, add, leave out or swap with their neighbour. */
    static int distance(String typed, String meant) {
        String a = typed.toLowerCase(Locale.ROOT);
        String b = meant.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
