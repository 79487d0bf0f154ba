// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import java.util.Locale;

/** How bright the window is: as the system says, or as the auditor says. */
public enum Theme {
    SYSTEM, LIGHT, DARK, CONTRAST;

    /** The theme of that name in any case, or {@link #SYSTEM}: a setting from an older version never stops the window. */
    public static Theme named(String name) {
        for (var theme : values()) {
            if (theme.name().equals(name.toUpperCase(Locale.ROOT))) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** The theme to draw: the system's wish decides where the auditor has none. High contrast wins over dark. */
    public Theme drawn(boolean systemIsDark, boolean systemHasHighContrast) {
        if (this != SYSTEM) {
            return this;
        }
        if (systemHasHighContrast) {
            return CONTRAST;
        }
        return systemIsDark ? DARK : LIGHT;
    }
}
