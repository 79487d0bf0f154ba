// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.check.Key;

/** The phrases of reports. */
public enum ReportText implements Key {
    RUN_HEAD("report.run-head"), OBJECT_HEAD("report.object-head"), NOT_RECOGNISED("report.not-recognised"), NOT_TOLD("report.not-told"), RESERVATIONS("report.reservations"),
    FINDINGS("report.findings"), MORE("report.more"), COMPARED("report.compared"), SHOWS("report.shows"), DOES_NOT_SHOW("report.does-not-show"),
    BOUND_BY_NOTHING("report.bound-by-nothing"), BOUND_BY("report.bound-by"),
    COMPARE_COUNTS("report.compare-counts"), COMPARE_MEMBERS_ONLY("report.compare-members-only"), COMPARE_FILES("report.compare-files"),
    COMPARE_TOLD("report.compare-told"), COMPARE_NO_EVENTS("report.compare-no-events"), COMPARE_WORTH("report.compare-worth"), COMPARE_FIRST("report.compare-first"), COMPARE_SEAL("report.compare-seal"),
    COMMITMENT_AMONG("report.commitment-among"), COMMITMENT_PROVED("report.commitment-proved"), COMMITMENT_OPEN("report.commitment-open"), COMMITMENT_FAILED("report.commitment-failed"),
    EXPOSURE_HEAD("report.exposure-head"), EXPOSURE_NONE("report.exposure-none"), EXPOSURE_LIMIT("report.exposure-limit"),
    /** Arguments: files, values. */
    EXPOSURE_COPIES("report.exposure-copies"),
    /** Argument: place. */
    EXPOSURE_LEFT("report.exposure-left"),
    /** Arguments: files, rows, tokens. */
    DATASET_HEAD("report.dataset-head"), DATASET_MET("report.dataset-met"), DATASET_NOT_MET("report.dataset-not-met"),
    /** Argument: clauses. */
    DATASET_ABOUT("report.dataset-about"),
    /** Argument: per cent. */
    DATASET_AGREED("report.dataset-agreed"),
    /** Arguments: place, fault, detail. */
    DATASET_UNREAD("report.dataset-unread"), DATASET_LIMIT("report.dataset-limit"),
    COVERAGE_PERIOD("report.coverage-period"), COVERAGE_NONE("report.coverage-none"), COVERAGE_FRAMEWORK("report.coverage-framework"),
    COVERAGE_CLAIM("report.coverage-claim"), COVERAGE_HOLE("report.coverage-hole"),
    /** Argument of each: the sentence. */
    COVERAGE_MISNAMED("report.coverage-misnamed"), COVERAGE_CLOSES("report.coverage-closes"), COVERAGE_COST("report.coverage-cost"),
    /** Arguments: position, events, events verified, outcome. */
    REPLAY_HEAD("report.replay-head"),
    /** Argument: number of keys. */
    TRUST_KEYS("report.trust-keys"), TRUST_NONE("report.trust-none"),
    /** Argument: digest. */
    TRUST_DIGEST("report.trust-digest"),
    TRUST_ANY_PURPOSE("report.trust-any-purpose"), TRUST_PURPOSES("report.trust-purposes"), TRUST_SCOPE("report.trust-scope"),
    TRUST_FINGERPRINT("report.trust-fingerprint"),
    /** Argument of each: instant. */
    TRUST_FROM("report.trust-from"), TRUST_UNTIL("report.trust-until"), TRUST_REVOKED("report.trust-revoked"),
    TRUST_ALWAYS("report.trust-always"), TRUST_VALIDITY("report.trust-validity"),
    /** Argument of each: file or variable. */
    TRUST_FROM_FILE("report.trust-from-file"), TRUST_FROM_ENVIRONMENT("report.trust-from-environment"), TRUST_BUILT_IN("report.trust-built-in"),
    TRUST_NOT_COMPARED("report.trust-not-compared"),
    /** Arguments: who, instant, how. */
    TRUST_COMPARED("report.trust-compared"),
    /** Arguments: who, instant, fingerprint. */
    TRUST_OTHER_COMPARED("report.trust-other-compared");

    private final String key;

    ReportText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
