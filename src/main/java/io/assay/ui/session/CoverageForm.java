// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

/** The forms in which coverage leaves the window; they are those of the command line. */
public enum CoverageForm {
    CSV("csv"), JSON("json"), OSCAL("oscal.json"), SVG("svg"), PNG("png");

    private final String ending;

    CoverageForm(String ending) {
        this.ending = ending;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }
}
