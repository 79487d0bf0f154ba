// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;

/** The style sheets of a scene: the toolkit's sheet beneath, the tokens of the theme, one small sheet per part of the window. */
public final class Sheets {
    private static final List<String> SHARED = List.of("type.css", "controls.css", "lists.css");
    private static final List<String> PARTS = List.of("shell/frame.css", "open/start.css", "run/case.css", "verdict/verdict.css",
        "findings/verdict.css",
        "place/place.css", "explain/explain.css", "trust/trust.css", "report/report.css", "coverage/coverage.css",
        "scan/scan.css", "time/time.css", "chain/chain.css", "settings/settings.css");

    private Sheets() {}

    /** Dresses a scene in a theme that {@link Theme#drawn} has settled. */
    public static void dress(Scene scene, Theme theme) {
        scene.setUserAgentStylesheet(theme == Theme.DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        var sheets = new ArrayList<String>();
        sheets.add(sheet("look/tokens.css"));
        if (theme == Theme.DARK) {
            sheets.add(sheet("look/tokens-dark.css"));
        }
        if (theme == Theme.CONTRAST) {
            sheets.add(sheet("look/tokens-contrast.css"));
        }
        SHARED.forEach(name -> sheets.add(sheet("look/" + name)));
        PARTS.forEach(name -> sheets.add(sheet(name)));
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        var place = Sheets.class.getResource("/io/assay/ui/" + name);
        if (place == null) {
            throw new IllegalStateException("style sheet " + name + " is missing from the program");
        }
        return place.toExternalForm();
    }
}
