// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** The screens in the order of the rail; each has its key, Ctrl and its number. */
public enum Screen {
    CASE(Feather.ARCHIVE, ShellText.SCREEN_CASE),
    VERDICT(Feather.LIST, ShellText.SCREEN_VERDICT),
    COVERAGE(Feather.GRID, ShellText.SCREEN_COVERAGE),
    TIME(Feather.CLOCK, ShellText.SCREEN_TIME),
    CHAIN(Feather.LINK, ShellText.SCREEN_CHAIN),
    TRUST(Feather.KEY, ShellText.SCREEN_TRUST),
    REPORT(Feather.FILE_TEXT, ShellText.SCREEN_REPORT),
    SETTINGS(Feather.SETTINGS, ShellText.SCREEN_SETTINGS);

    private final Feather sign;
    private final ShellText word;

    Screen(Feather sign, ShellText word) {
        this.sign = sign;
        this.word = word;
    }

    Feather sign() {
        return sign;
    }

    ShellText word() {
        return word;
    }

    /** Whether there is nothing to see on it before a run has said something. */
    boolean needsVerdict() {
        return ofArtefact() || this == COVERAGE || this == REPORT;
    }

    /** Whether it explains what is selected in a column of its own. */
    boolean explainsItself() {
        return this == COVERAGE || this == TIME;
    }

    /** Whether it speaks of one artefact and therefore keeps that artefact's verdict in sight. */
    boolean ofArtefact() {
        return this == VERDICT || this == TIME || this == CHAIN;
    }
}
