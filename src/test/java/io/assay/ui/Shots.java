// SPDX-License-Identifier: Apache-2.0
package io.assay.ui;

import io.assay.app.Installed;
import io.assay.app.desktop.WindowEngine;
import io.assay.sample.DemoCase;
import io.assay.text.Language;
import io.assay.ui.explain.Depth;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.look.Theme;
import io.assay.ui.session.Engine;
import io.assay.ui.session.Topic;
import io.assay.ui.shell.AssayWindow;
import io.assay.ui.shell.Screen;
import io.assay.verify.Lanes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;

/**
 * Draws the screens off stage and writes them as PNG, for looking at. Arguments: the folder to write to, then folders of cases
 * ({@code evidence/} and {@code trust.json}), or {@code report} for the report screen alone.
 */
public final class Shots {
    private final Path out;
    private final Fixture fixture;

    private Shots(Path out) throws IOException {
        this.out = Files.createDirectories(out);
        this.fixture = Fixture.in(Files.createTempDirectory("shots"));
    }

    public static void main(String[] arguments) throws Exception {
        var shots = new Shots(Path.of(arguments[0]));
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                if (arguments.length == 1 || arguments[1].equals("report")) {
                    shots.reports();
                }
                if (arguments.length == 1) {
                    shots.drawn();
                    shots.others();
                    shots.demo();
                }
                for (int i = 1; i < arguments.length && !arguments[1].equals("report"); i++) {
                    shots.real(Path.of(arguments[i]));
                }
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private void drawn() throws IOException {
        var failed = FakeEngine.saying(fixture.failed());
        shot("start-light", failed, 1440, 900, _ -> { });
        shot("start-de-1000", failed, 1000, 700, german(_ -> { }));
        shot("verdict-light", failed, 1440, 900, this::finding);
        shot("verdict-dark", failed, 1440, 900, themed(Theme.DARK, this::finding));
        shot("verdict-contrast", failed, 1440, 900, themed(Theme.CONTRAST, this::finding));
        shot("verdict-de", failed, 1440, 900, german(window -> {
            window.models().depth().set(Depth.FIGURES);
            finding(window);
        }));
        shot("verdict-1280", failed, 1280, 800, this::finding);
        shot("verdict-1000-de", failed, 1000, 700, german(this::finding));
        shot("verdict-artefact", failed, 1440, 900, this::open);
    }

    private void others() throws IOException {
        var failed = FakeEngine.saying(fixture.failed());
        var many = FakeEngine.saying(fixture.passed(), fixture.failed(), fixture.passed());
        shot("case-light", many, 1440, 900, this::open);
        shot("case-dark-1280", many, 1280, 800, themed(Theme.DARK, this::open));
        shot("trust-light", failed, 1440, 900, on(Screen.TRUST));
        shot("trust-proposal", failed, 1280, 800, window -> {
            open(window);
            window.models().trust().propose(List.of(Path.of("trust-org-2026.json")));
        });
        shot("settings-dark", failed, 1280, 800, themed(Theme.DARK, on(Screen.SETTINGS)));
    }

    private void reports() throws IOException {
        var failed = FakeEngine.saying(fixture.failed());
        shot("report-light", failed, 1440, 900, on(Screen.REPORT));
        shot("report-de-dark", failed, 1280, 800, german(themed(Theme.DARK, on(Screen.REPORT))));
        shot("report-de-1000", failed, 1000, 700, german(on(Screen.REPORT)));
        shot("report-contrast", failed, 1280, 800, themed(Theme.CONTRAST, on(Screen.REPORT)));
    }

    private void demo() throws IOException {
        var folder = Files.createTempDirectory("demo");
        new DemoCase(Installed.samples()).write(folder);
        shot("demo-light", engine(), 1440, 900, window -> window.models().open().begin(List.of(folder.resolve("tampered"), folder.resolve("good")),
            List.of(folder.resolve("trust.json"))));
    }

    private void real(Path folder) throws IOException {
        var name = folder.getParent().getFileName() + "-" + folder.getFileName();
        List<Path> evidence;
        try (Stream<Path> files = Files.list(folder.resolve("evidence"))) {
            evidence = files.sorted().toList();
        }
        var trust = Stream.of(folder.resolve("trust.json"), folder.resolve("../trust.json")).filter(Files::exists).limit(1).toList();
        shot(name + "-light", engine(), 1440, 900, window -> {
            window.models().open().begin(evidence, trust);
            firstFinding(window);
        });
        shot(name + "-de-dark-1280", engine(), 1280, 800, themed(Theme.DARK, german(window -> {
            window.models().open().begin(evidence, trust);
            window.models().shell().screenProperty().set(Screen.VERDICT);
        })));
    }

    private static Engine engine() {
        return new WindowEngine(Installed.formats(), Lanes.one(), Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), _ -> null,
            Optional.empty(), _ -> { });
    }

    private static Consumer<AssayWindow> german(Consumer<AssayWindow> then) {
        return window -> {
            window.models().settings().languageProperty().set(Language.GERMAN);
            then.accept(window);
        };
    }

    private static Consumer<AssayWindow> themed(Theme theme, Consumer<AssayWindow> then) {
        return window -> {
            window.models().settings().themeProperty().set(theme);
            then.accept(window);
        };
    }

    private Consumer<AssayWindow> on(Screen screen) {
        return window -> {
            open(window);
            window.models().shell().screenProperty().set(screen);
        };
    }

    private void open(AssayWindow window) {
        window.models().open().begin(List.of(fixture.file()), List.of(Path.of("trust.json")));
    }

    private void finding(AssayWindow window) {
        open(window);
        var object = window.models().selection().objectProperty().get();
        window.models().selection().topicProperty().set(new Topic.Observed(object, object.findings().stream()
            .filter(seen -> seen.finding().at().line() == 3).findFirst().orElseThrow()));
    }

    private static void firstFinding(AssayWindow window) {
        window.models().shell().screenProperty().set(Screen.VERDICT);
        var object = window.models().selection().objectProperty().get();
        window.models().findings().rows().stream().findFirst()
            .ifPresent(row -> window.models().selection().topicProperty().set(new Topic.Observed(object, row.observation())));
    }

    private void shot(String name, Engine engine, int width, int height, Consumer<AssayWindow> prepare) throws IOException {
        var window = new AssayWindow(Worlds.of(engine, width, height));
        prepare.accept(window);
        window.scene().snapshot(null);
        window.scene().snapshot(null);
        var image = window.scene().snapshot(null);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out.resolve(name + ".png").toFile());
    }
}
