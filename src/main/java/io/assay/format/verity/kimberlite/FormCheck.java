// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

import io.assay.check.Finding;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;

/** Asks for the form of an array of records: every record of its shape, the whole in a writer's spelling. */
public final class FormCheck {
    private FormCheck() {}

    /** What is wrong with one record, whose spans count from {@code shift}. */
    public static Finding of(Locator record, Misshapen misshapen, long shift) {
        Finding plain = FormFinding.of(KimberliteCode.FORM, record, misshapen);
        return new Finding(plain.code(), plain.weight(), plain.at().atBytes(plain.at().bytes().shifted(shift)), "", "", plain.arguments());
    }

    /** Concludes the question, findings about records already reported. */
    public static void conclude(Desk desk, ArrayFile file, boolean spelled) {
        var tally = desk.tally(KimberliteQuestion.FORM);
        tally.examined(1);
        if (!spelled || file.indent() < 0) {
            int size = (int) Math.min(Integer.MAX_VALUE, file.file().size());
            tally.report(FormFinding.of(KimberliteCode.FORM, file.locator(), new Misshapen(Fault.SPELLING, "", 0, size)));
        }
        tally.conclude();
    }
}
