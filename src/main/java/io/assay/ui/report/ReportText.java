// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.ui.support.Word;

/** The words of the report screen. */
public enum ReportText implements Word {
    REPORT, VERDICT_TITLE, VERDICT_WHY, VERDICT_SAVE, PDF_TITLE, PDF_WHY, PDF_SAVE, LANGUAGE, LANGUAGE_ENGLISH, LANGUAGE_GERMAN,
    NONE, NONE_WHY, WORKING, CONTENTS,
    /** Arguments: artefacts. */
    CONTENTS_ARTEFACTS,
    /** Arguments: checks. */
    CONTENTS_CHECKS,
    /** Arguments: findings. */
    CONTENTS_FINDINGS,
    /** Arguments: keys. */
    CONTENTS_KEYS,
    /** Arguments: instant. */
    CONTENTS_AT,
    CONTENTS_SECRETS, SAVE_TITLE, SAVED
}
