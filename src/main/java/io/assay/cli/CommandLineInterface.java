// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.coverage.CoverageCommand;
import io.assay.cli.dataset.DatasetCommand;
import io.assay.cli.help.HelpPages;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Misuse;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.trust.TrustCommand;
import io.assay.text.Language;
import io.assay.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line to its exit status; without a command, opens the window. */
public final class CommandLineInterface {
    private final Surroundings surroundings;

    public CommandLineInterface(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new VerifyCommand(surroundings)).addSubcommand(new CoverageCommand(surroundings)).addSubcommand(new ExposureCommand(surroundings))
                .addSubcommand(new DatasetCommand(surroundings)).addSubcommand(new OpenCommand(surroundings))
                .addSubcommand(new EventsCommand(surroundings)).addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new ProtectionCommand(surroundings)).addSubcommand(new ReportCommand(surroundings)).addSubcommand(new SignCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings)).addSubcommand(new ReplayCommand(surroundings)).addSubcommand(new ProveCommand(surroundings))
                .addSubcommand(TrustCommand.of(surroundings)).addSubcommand(new PackCommand(surroundings)).addSubcommand(new HelpOn());
        line.setOut(new PrintWriter(surroundings.out(), true)).setErr(new PrintWriter(surroundings.err(), true));
        line.setExecutionExceptionHandler(this::failed);
        line.setExitCodeExceptionMapper(thrown -> thrown instanceof ParameterException ? ExitStatus.USAGE : ExitStatus.FAULT);
        line.setParameterExceptionHandler(new Misuse(surroundings));
        line.registerConverter(Path.class, CommandLineInterface::path);
        wrongUsage(line);
        HelpPages.complete(line, surroundings.environment(), new Misuse(surroundings).language(arguments));
        if (arguments.length == 0) {
            return surroundings.window().open(Surroundings.Opening.NOTHING);
        }
        int status = executed(line, arguments);
        if (surroundings.out().checkError()) {
            surroundings.err().println(new Messages(surroundings.language()).text(CliText.OUT_CLOSED));
            return ExitStatus.UNREADABLE;
        }
        return status;
    }

    /** What breaks so badly that it is no exception must not end in the status of a failed verification. */
    private int executed(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError | LinkageError | AssertionError broken) {
            surroundings.err().println(new Messages(surroundings.language()).text(CliText.FAULT, broken.getClass().getSimpleName()));
            return ExitStatus.FAULT;
        }
    }

    /** Neither an empty name, which would mean the folder one is in, nor a dash is a path. */
    private static Path path(String typed) {
        if (typed.isEmpty() || typed.equals("-")) {
            throw new TypeConversionException(typed);
        }
        return Path.of(typed);
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
            failure.phrases().forEach(phrase -> surroundings.err().println(words.text(phrase)));
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
    @Command(name = "assay", versionProvider = Version.class, subcommands = {},
            description = "Opens digital evidence offline and says what it is worth. Without a command: the window.")
    static final class Root {
        @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
        boolean help;

        @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version.")
        boolean version;
    }

    /** {@code assay help COMMAND}, for whoever looks for help there. */
    @Command(name = "help", description = "Shows the help of a command.", helpCommand = true)
    static final class HelpOn implements Callable<Integer> {
        @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, such as verify, or trust add.")
        private List<String> names = List.of();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            CommandLine page = spec.parent().commandLine();
            for (String name : names) {
                CommandLine below = page.getSubcommands().get(name);
                if (below == null) {
                    throw new UnmatchedArgumentException(page, List.of(name));
                }
                page = below;
            }
            page.usage(spec.commandLine().getOut());
            return ExitStatus.OK;
        }
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
