// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

import io.assay.check.Finding;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;

/** Asks for the form of an array of records: every record of its shape, the whole in a writer's spelling. */
public final class FormCheck {
    private FormCheck() {}

    /** What is wrong with one record, whose spans count from {@code shift}. */
    public static Finding of(Locator record, Misshapen misshapen, long shift) {
        return FormFinding.of(KimberliteCode.FORM, record, misshapen, shift);
    }

    /** Concludes the question, findings about records already reported. */
    public static void conclude(Desk desk, ArrayFile file, boolean spelled) {
        var tally = desk.tally(KimberliteQuestion.FORM);
        FormFinding.spelling(KimberliteCode.FORM, file, spelled, tally);
        tally.conclude();
    }
}
