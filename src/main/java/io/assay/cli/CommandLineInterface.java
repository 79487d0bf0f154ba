// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.coverage.CoverageCommand;
import io.assay.cli.dataset.DatasetCommand;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.trust.TrustCommand;
import io.assay.text.Language;
import io.assay.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line to its exit status; without a command, opens the window. */
public final class CommandLineInterface {
    private final Surroundings surroundings;

    public CommandLineInterface(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new VerifyCommand(surroundings)).addSubcommand(new CoverageCommand(surroundings)).addSubcommand(new ExposureCommand(surroundings))
                .addSubcommand(new DatasetCommand(surroundings))
                .addSubcommand(new EventsCommand(surroundings)).addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new ProtectionCommand(surroundings)).addSubcommand(new ReportCommand(surroundings)).addSubcommand(new SignCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings)).addSubcommand(new ReplayCommand(surroundings)).addSubcommand(new ProveCommand(surroundings))
                .addSubcommand(TrustCommand.of(surroundings)).addSubcommand(new PackCommand(surroundings));
        line.setOut(new PrintWriter(surroundings.out(), true)).setErr(new PrintWriter(surroundings.err(), true));
        line.setExecutionExceptionHandler(this::failed);
        line.setExitCodeExceptionMapper(thrown -> thrown instanceof ParameterException ? ExitStatus.USAGE : ExitStatus.FAULT);
        wrongUsage(line);
        if (arguments.length == 0) {
            return surroundings.window().open(List.of(), Optional.empty());
        }
        return line.execute(arguments);
    }

    private static void wrongUsage(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(ExitStatus.USAGE);
        line.getSubcommands().values().forEach(CommandLineInterface::wrongUsage);
    }

    /** The sentence for a machine without a display. */
    public static String noDisplay(Language language) {
        return new Messages(language).text(CliText.NO_DISPLAY);
    }

    private int failed(Exception thrown, CommandLine line, ParseResult parsed) {
        Messages words = new Messages(language(parsed));
        if (thrown instanceof Failure failure) {
            surroundings.err().println(words.text(failure.phrase()));
            return failure.status();
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : "@" + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        surroundings.err().println(words.text(CliText.FAULT, thrown.getClass().getSimpleName() + place));
        return ExitStatus.FAULT;
    }

    private Language language(ParseResult parsed) {
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        return deepest.hasMatchedOption("--lang") ? deepest.matchedOptionValue("--lang", surroundings.language()) : surroundings.language();
    }

    /** The program itself. */
    @Command(name = "assay", mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = {},
            description = "Opens digital evidence offline and says what it is worth. Without a command: the window.",
            footer = {"", "Exit status: 0 total passed, 1 total failed, 2 indeterminate, 3 no evidence found,",
                "64 wrong usage, 66 a path cannot be read, 70 fault in Assay, 130 cancelled."})
    static final class Root {
    }

    /** Prints what the jar says of itself. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineInterface.class.getPackage().getImplementationVersion();
            return new String[] {"assay " + (version == null ? "development build" : version)};
        }
    }
}
