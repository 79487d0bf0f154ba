// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import io.assay.app.desktop.DesktopWindow;
import io.assay.cli.CommandLineInterface;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Surroundings;
import io.assay.text.Language;
import io.assay.ui.session.Brought;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Opens the window where a display is there, and names the command line where none is.
 *
 * @param opening called before it opens: from then on nothing is left to write when the program is asked to end
 */
record WindowDoor(DesktopWindow window, PrintStream err, Language language, Runnable opening) implements Surroundings.WindowOpener {
    @Override
    public boolean isPossible() {
        boolean elsewhere = !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return elsewhere || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    @Override
    public int open(Surroundings.Opening what) {
        if (!isPossible()) {
            return noDisplay();
        }
        opening.run();
        try {
            window.open(what.evidence(), new Brought(what.trust(), what.policy()));
            return ExitStatus.OK;
        } catch (UnsupportedOperationException | LinkageError unusable) {
            return noDisplay();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitStatus.CANCELLED;
        }
    }

    private int noDisplay() {
        err.println(CommandLineInterface.noDisplay(language));
        return ExitStatus.USAGE;
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
