// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.format.EvidenceFormat;
import io.assay.report.Tool;
import io.assay.text.Language;
import io.assay.verify.Lanes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Everything the command line needs from outside; only {@code app} sees the clock, the environment and the screen.
 *
 * @param userTrust the auditor's own trust store, where there is one
 * @param cancelled whether Ctrl-C was pressed
 * @param window    opens the window on evidence; answers an exit status
 */
public record Surroundings(Tool tool, List<EvidenceFormat> formats, DemoWriter demo, Clock clock, UnaryOperator<String> environment,
        Optional<Path> userTrust, Language language, Lanes lanes, PrintStream out, PrintStream err, BooleanSupplier cancelled, WindowOpener window) {
    /** Writes the demo case into a directory. */
    @FunctionalInterface
    public interface DemoWriter {
        void write(Path directory) throws IOException;
    }

    /** What the window begins with; nothing at all is the start screen. */
    public record Opening(List<Path> evidence, List<Path> trust, Optional<Path> policy) {
        /** An empty window. */
        public static final Opening NOTHING = new Opening(List.of(), List.of(), Optional.empty());

        public Opening {
            evidence = List.copyOf(evidence);
            trust = List.copyOf(trust);
        }
    }

    /** Opens the window. */
    @FunctionalInterface
    public interface WindowOpener {
        /** Whether a display is there at all. */
        default boolean isPossible() {
            return true;
        }

        /** Answers when the window was closed. */
        int open(Opening what);
    }
}
