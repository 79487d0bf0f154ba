// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one table by which checks become an object's verdict and objects a run's (contract, section 1). */
class VerdictTest {
    private record Asked(CheckId id, Axis axis) implements Question {
        @Override
        public String source() {
            return "test";
        }
    }

    private static final Question ONE = new Asked(new CheckId("t.one"), Axis.INTEGRITY);
    private static final Question TWO = new Asked(new CheckId("t.two"), Axis.CLAIMS);
    private static final Question CUSTODY = new Asked(new CheckId("t.custody"), Axis.CUSTODY);

    private static CheckResult result(Question question, Outcome outcome) {
        return new CheckResult(question, outcome, outcome == Outcome.FAILED ? SubIndication.HASH_FAILURE : null, outcome == Outcome.PASSED ? 1 : 0, 0);
    }

    private static Indication fold(CheckResult... results) {
        return Verdict.ofChecks(List.of(results), Assurance.KEYED, Set.of()).indication();
    }

    @ParameterizedTest
    @CsvSource({"PASSED,PASSED,TOTAL_PASSED", "PASSED,NOT_APPLICABLE,TOTAL_PASSED", "PASSED,NOT_CHECKED,INDETERMINATE", "PASSED,ERROR,INDETERMINATE",
        "PASSED,INDETERMINATE,INDETERMINATE", "FAILED,PASSED,TOTAL_FAILED", "FAILED,NOT_CHECKED,TOTAL_FAILED", "FAILED,ERROR,TOTAL_FAILED",
        "INDETERMINATE,FAILED,TOTAL_FAILED", "NOT_APPLICABLE,NOT_APPLICABLE,INDETERMINATE", "NOT_CHECKED,NOT_CHECKED,INDETERMINATE"})
    void theWorstPlannedCheckDecides(Outcome one, Outcome two, Indication expected) {
        assertEquals(expected, fold(result(ONE, one), result(TWO, two)));
        assertEquals(expected, fold(result(TWO, two), result(ONE, one)));
    }

    @Test
    void noPlanIsNoPass() {
        assertEquals(Indication.INDETERMINATE, fold());
    }

    @Test
    void untouchedFilesAloneAreNoPass() {
        assertEquals(Indication.INDETERMINATE, fold(result(CUSTODY, Outcome.PASSED)));
    }

    @Test
    void theReasonIsThatOfTheWorst() {
        CheckResult doubt = new CheckResult(ONE, Outcome.INDETERMINATE, SubIndication.ASSAY_KEY_SECRET_NEEDED, 0, 0);
        CheckResult failure = new CheckResult(TWO, Outcome.FAILED, SubIndication.ASSAY_CHAIN_BREAK, 1, 1);
        assertEquals(SubIndication.ASSAY_CHAIN_BREAK, Verdict.ofChecks(List.of(doubt, failure), Assurance.KEYED, Set.of()).subIndication());
        assertEquals(SubIndication.ASSAY_KEY_SECRET_NEEDED,
                Verdict.ofChecks(List.of(result(TWO, Outcome.PASSED), doubt), Assurance.KEYED, Set.of()).subIndication());
        assertNull(Verdict.ofChecks(List.of(result(ONE, Outcome.PASSED)), Assurance.KEYED, Set.of()).subIndication());
    }

    @Test
    void axesStandApart() {
        Verdict verdict = Verdict.ofChecks(List.of(result(ONE, Outcome.PASSED), result(TWO, Outcome.FAILED)), Assurance.KEYED, Set.of());
        assertEquals(Outcome.PASSED, verdict.axes().get(Axis.INTEGRITY));
        assertEquals(Outcome.FAILED, verdict.axes().get(Axis.CLAIMS));
        assertEquals(Outcome.NOT_APPLICABLE, verdict.axes().get(Axis.TIME));
    }

    @Test
    void theWorstObjectDecidesAndTheWeakestProofCarries() {
        Verdict strong = Verdict.ofChecks(List.of(result(ONE, Outcome.PASSED)), Assurance.SIGNED, Set.of(Qualifier.UNWITNESSED));
        Verdict weak = Verdict.ofChecks(List.of(result(TWO, Outcome.PASSED)), Assurance.KEYED, Set.of(Qualifier.FORGEABLE_KEY));
        Verdict run = Verdict.ofObjects(List.of(strong, weak, Verdict.nothingFound()));
        assertEquals(Indication.TOTAL_PASSED, run.indication());
        assertEquals(Assurance.KEYED, run.assurance());
        assertEquals(EnumSet.of(Qualifier.UNWITNESSED, Qualifier.FORGEABLE_KEY), run.qualifiers());
        assertEquals(Indication.NO_EVIDENCE_FOUND, Verdict.ofObjects(List.of(Verdict.nothingFound())).indication());
        assertEquals(Indication.NO_EVIDENCE_FOUND, Verdict.ofObjects(new ArrayList<>()).indication());
    }
}
