// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.app.Installed;
import io.assay.cli.setting.Surroundings;
import io.assay.report.Tool;
import io.assay.text.Language;
import io.assay.verify.Lanes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs command lines as a shell would, with an environment and a store of one's own. */
public final class Terminal {
    /** What the clock says. */
    public static final String NOW = "2026-11-15T12:00:00Z";

    public final Map<String, String> environment = new HashMap<>();
    /** What the window was opened on. */
    public final List<Surroundings.Opening> opened = new ArrayList<>();
    private final Optional<Path> userTrust;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    public Terminal(Optional<Path> userTrust) {
        this.userTrust = userTrust;
    }

    /** Answers the exit status. */
    public int run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(new Tool("Assay", "test", ""), Installed.formats(), directory -> List.of(),
                Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC), environment::get, userTrust, Language.ENGLISH, Lanes.one(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), () -> false, what -> {
                    opened.add(what);
                    return 0;
                });
        return new CommandLineInterface(surroundings).run(arguments);
    }

    public String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String message() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
