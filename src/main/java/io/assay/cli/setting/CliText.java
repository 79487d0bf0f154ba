// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Key;

/** The phrases of the command line. */
public enum CliText implements Key {
    /** Arguments: path. */
    CANNOT_READ("cli.cannot-read"), NOT_THERE("cli.not-there"), DANGLING("cli.dangling"), NO_RIGHT("cli.no-right"), IS_FOLDER("cli.is-folder"),
    /** Arguments: number of the other paths. */
    NOTHING_DONE("cli.nothing-done"),
    /** Arguments: path. */
    OVER_INPUT("cli.over-input"), OUT_IS_FOLDER("cli.out-is-folder"),
    /** Arguments: path, its folder. */
    OUT_NO_FOLDER("cli.out-no-folder"),
    OUT_CLOSED("cli.out-closed"),
    /** Argument of these: what was typed. */
    UNKNOWN_OPTION("cli.unknown-option"), UNKNOWN_COMMAND("cli.unknown-command"), UNEXPECTED("cli.unexpected"),
    /** Arguments: path. */
    NOT_A_COMMAND("cli.not-a-command"),
    /** Arguments: what is missing. */
    MISSING("cli.missing"), MISSING_COMMAND("cli.missing-command"),
    /** Arguments: option. */
    ONLY_ONCE("cli.only-once"),
    /** Arguments: option or place, what was typed, what is expected. */
    BAD_VALUE("cli.bad-value"),
    NO_DASH("cli.no-dash"), NO_NAME("cli.no-name"),
    /** Arguments: what the command line says. */
    BAD_USE("cli.bad-use"),
    /** Arguments: what may have been meant. */
    DID_YOU_MEAN("cli.did-you-mean"),
    /** Arguments: command. */
    HELP_AT("cli.help-at"),
    /** Arguments: path. */
    NO_EVENTS("cli.no-events"), NO_FORMAT("cli.no-format"),
    /** Arguments: events. */
    NOT_SEARCHED("cli.not-searched"),
    /** Arguments: option, text given. */
    BAD_INSTANT("cli.bad-instant"),
    /** Arguments: path. */
    CANNOT_WRITE("cli.cannot-write"),
    /** Arguments: error code. */
    FAULT("cli.fault"),
    CANCELLED("cli.cancelled"),
    /** Arguments: number of anchors, path. */
    ANCHORS_WRITTEN("cli.anchors-written"),
    /** Arguments: per cent done, name. */
    PROGRESS("cli.progress"),
    /** Arguments: directory. */
    DEMO_WRITTEN("cli.demo-written"),
    NO_DISPLAY("cli.no-display"),
    /** Arguments: path. */
    BESIDE_EVIDENCE("cli.beside-evidence"),
    /** Arguments: path. */
    NOT_ONE_ARTEFACT("cli.not-one-artefact"),
    /** Arguments: text given. */
    BAD_RANGE("cli.bad-range"),
    /** Arguments: first day given, last day given. */
    BAD_PERIOD("cli.bad-period"),
    /** Arguments: path. */
    REPORT_WRITTEN("cli.report-written"),
    /** Arguments: pages so far. */
    REPORT_PAGES("cli.report-pages"),
    REPORT_CANCELLED("cli.report-cancelled"),
    /** Arguments: word given, known words. */
    BAD_SECTION("cli.bad-section"),
    /** Arguments: what was given. */
    BAD_POINT("cli.bad-point"),
    /** Arguments: path given. */
    NO_SUCH_OBJECT("cli.no-such-object"),
    /** Argument of these: the key file. */
    ASK_PASSWORD("cli.ask-password"), NO_PASSWORD("cli.no-password"), WRONG_PASSWORD("cli.wrong-password"),
    NO_KEY("cli.no-key"),
    /** Arguments: path. */
    NOT_REPLAYABLE("cli.not-replayable"),
    CUTOFF_MISSING("cli.cutoff-missing"),
    /** Arguments: the parts there are. */
    UNKNOWN_SCOPE("cli.unknown-scope"),
    /** Arguments: id. */
    NO_SUCH_TRUSTED("cli.no-such-trusted"),
    NO_STORE("cli.no-store"),
    /** Arguments: file, number of steps, kind of the seal. */
    PROVED("cli.proved"),
    /** Arguments: id, kind, fingerprint, trust file. */
    KEY_ADDED("cli.key-added"),
    /** Arguments: number of keys, id, trust file. */
    KEY_REMOVED("cli.key-removed"),
    /** Arguments: word given, known words. */
    BAD_WORD("cli.bad-word"),
    /** Arguments: clause given. */
    NO_SUCH_CLAUSE("cli.no-such-clause"), NOT_EVIDENCED("cli.not-evidenced"),
    /** Arguments: clause given. */
    NO_RULE("cli.no-rule");

    private final String key;

    CliText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
