// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Misshapen.Fault;

/** Says what of a document is not of its form. Arguments of the finding: which {@link Fault} by its ordinal, and the member. */
public final class FormFinding {
    private FormFinding() {}

    /** A spelling of one's own is only mentioned; what could not be read as its shape demands leaves the document undecided. */
    public static Finding of(FindingCode code, Locator at, Misshapen misshapen) {
        Weight weight = misshapen.fault() == Fault.SPELLING ? Weight.INFO : Weight.INDETERMINATE;
        return Finding.of(code, at.inField(misshapen.member()).atBytes(misshapen.from(), misshapen.to()), misshapen.fault().ordinal(), misshapen.member())
                .weighing(weight);
    }

    /** The same of one record of an array, in whose spans {@code shift} is missing. */
    public static Finding of(FindingCode code, Locator record, Misshapen misshapen, long shift) {
        Finding plain = of(code, record, misshapen);
        return new Finding(plain.code(), plain.weight(), plain.at().atBytes(plain.at().bytes().shifted(shift)), "", "", plain.arguments());
    }

    /** The same of a whole array. */
    public static void spelling(FindingCode code, ArrayFile file, boolean spelled, Tally tally) {
        tally.examined(1);
        if (!spelled || file.indent() < 0) {
            int size = (int) Math.min(Integer.MAX_VALUE, file.file().size());
            tally.report(of(code, file.locator(), new Misshapen(Fault.SPELLING, "", 0, size)));
        }
    }

    /** Notes a spelling of a document that none of its writers gives. */
    public static void spelling(FindingCode code, Document document, Tally tally) {
        tally.examined(1);
        if (!document.spelled()) {
            tally.report(of(code, document.locator(), new Misshapen(Fault.SPELLING, "", 0, document.bytes().length)));
        }
    }
}
