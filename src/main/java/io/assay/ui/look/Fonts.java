// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * Brings the window's own fonts, so that it looks the same on every machine and like the report: Inter, Inter with tabular figures,
 * JetBrains Mono. The files, and their licence beside them, are those of the report.
 */
public final class Fonts {
    private static final List<String> FILES = List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterTabular-Regular",
        "InterTabular-Medium", "JetBrainsMono-Regular", "JetBrainsMono-SemiBold");
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /** Loads every font once the toolkit runs; a second call changes nothing. */
    public static void load() {
        for (var file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/io/assay/report/fonts/" + file + ".ttf")) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                    throw new IllegalStateException("font " + file + " is missing from the program");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Font sans(double size) {
        return Font.font("Inter", size);
    }

    public static Font medium(double size) {
        return Font.font("Inter Medium", size);
    }

    public static Font strong(double size) {
        return Font.font("Inter Semi Bold", size);
    }

    public static Font mono(double size) {
        return Font.font("JetBrains Mono", size);
    }
}
