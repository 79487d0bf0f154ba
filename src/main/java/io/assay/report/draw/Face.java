// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

/**
 * The typefaces of reports and figures: one sans family for reading, one of fixed width for digests, identifiers and bytes.
 * Each names its font file among the resources of the report (TrueType, SIL Open Font License 1.1).
 */
public enum Face {
    TEXT("Inter-Regular"), MEDIUM("Inter-Medium"), STRONG("Inter-SemiBold"),
    FIGURES("InterTabular-Regular"), FIGURES_MEDIUM("InterTabular-Medium"),
    MONO("JetBrainsMono-Regular"), MONO_STRONG("JetBrainsMono-SemiBold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The absolute resource path of the font file. */
    public String resource() {
        return "/io/assay/report/fonts/" + file + ".ttf";
    }

    /** Whether every glyph has the same width, so that digests and identifiers line up. */
    public boolean fixedWidth() {
        return this == MONO || this == MONO_STRONG;
    }
}
