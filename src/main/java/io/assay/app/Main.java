// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import io.assay.app.desktop.DesktopWindow;
import io.assay.app.desktop.WindowEngine;
import io.assay.app.desktop.WrittenReports;
import io.assay.cli.CommandLineInterface;
import io.assay.cli.setting.Surroundings;
import io.assay.report.Tool;
import io.assay.sample.DemoCase;
import io.assay.text.Language;
import io.assay.ui.session.Covered;
import io.assay.verify.Lanes;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Where the program starts; wires the engine to the clock, the environment and whoever watches. */
public final class Main {
    private Main() {}

    public static void main(String[] given) {
        String[] arguments = Boolean.getBoolean("assay.window") ? opening(given) : given;
        Interruption interruption = new Interruption();
        ExecutorService threads = Executors.newFixedThreadPool(width(), task -> {
            Thread lane = new Thread(task, "lane");
            lane.setDaemon(true);
            return lane;
        });
        int status = new CommandLineInterface(surroundings(threads, interruption)).run(arguments);
        interruption.finished();
        if (!interruption.isRaised()) {
            System.exit(status);
        }
    }

    /** What a desktop hands to the launcher of the window, files without a command, means to open them. */
    static String[] opening(String... given) {
        boolean files = given.length > 0 && Arrays.stream(given).allMatch(path -> new File(path).exists());
        return files ? Stream.concat(Stream.of("open"), Arrays.stream(given)).toArray(String[]::new) : given;
    }

    private static Surroundings surroundings(ExecutorService threads, Interruption interruption) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Language language = language();
        return new Surroundings(tool(), Installed.formats(), Main::writeDemo, Clock.systemUTC(), System::getenv, userTrust(), language,
                new Lanes(width(), threads), out, err, interruption::isRaised, window(threads, err, language, interruption::finished));
    }

    /** As the environment says, even where the system lacks that locale; else as the system says. */
    private static Language language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(System::getenv).filter(value -> value != null && !value.isEmpty()).findFirst()
                .flatMap(value -> Language.of(value.split("[_.@-]", 2)[0]))
                .or(() -> Language.of(Locale.getDefault().getLanguage())).orElse(Language.ENGLISH);
    }

    private static WindowDoor window(ExecutorService threads, PrintStream err, Language language, Runnable opening) {
        WindowEngine engine = new WindowEngine(Installed.formats(), new Lanes(width(), threads), Clock.systemUTC(), System::getenv, userTrust(),
                Main::writeDemo);
        WrittenReports reports = new WrittenReports(tool(), Installed.formats(), run -> engine.counted(run).map(Covered::result));
        return new WindowDoor(new DesktopWindow(engine, reports, settings("window.properties"), language, width(), tool().version()), err, language, opening);
    }

    /** Makes the samples only when the demo case is asked for: their keys are searched among large numbers, which takes seconds. */
    private static void writeDemo(Path folder) throws IOException {
        new DemoCase(Installed.samples()).write(folder);
    }

    private static int width() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    private static Tool tool() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new Tool("Assay", version == null ? "development" : version, Build.digest());
    }

    private static Optional<Path> userTrust() {
        return Optional.of(settings("trust.json"));
    }

    /** A file in the auditor's own configuration folder. */
    private static Path settings(String name) {
        String config = System.getenv("XDG_CONFIG_HOME");
        Path base = config == null || config.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(config);
        return base.resolve("assay").resolve(name);
    }
}
