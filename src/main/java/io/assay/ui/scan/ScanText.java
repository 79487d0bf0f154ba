// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.scan;

import io.assay.ui.support.Word;

/** The words of the scans. */
public enum ScanText implements Word {
    TABS, TAB_CLAUSES, TAB_EXPOSURE, TAB_DATASET, STOP, SAVE, SAVE_TITLE, WORKING,
    EXPOSURE_SCAN, EXPOSURE_START, EXPOSURE_WHY, KINDS, PLACES,
    /** Arguments: kind, how many are shown, how many there are. */
    PLACES_OF,
    COLUMN_KIND, COLUMN_COUNT, COLUMN_LAWS, COLUMN_FILE, COLUMN_BYTES,
    /** Arguments: kind, count, laws. */
    SPOKEN_KIND,
    DATASET_FILES, DATASET_FOLDER, DATASET_START, DATASET_WHY, DATASET_CHOOSE_FILES, DATASET_CHOOSE_FOLDER,
    CLAUSES, COLUMN_CLAUSE, COLUMN_ASKED, COLUMN_FIGURE, COLUMN_THRESHOLD, COLUMN_ANSWER, COLUMN_ABOUT,
    /** Arguments: clause, what is asked, answer, figure, threshold. */
    SPOKEN_CLAUSE,
    ALL_MET, ALL_MET_OF_READ, NOT_ALL_MET
}
