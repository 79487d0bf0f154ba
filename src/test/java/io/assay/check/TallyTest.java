// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A check says no more than it examined, and nothing takes a failure back. */
class TallyTest {
    private static final Question ANY = new Question() {
        @Override
        public CheckId id() {
            return new CheckId("t.any");
        }

        @Override
        public Axis axis() {
            return Axis.INTEGRITY;
        }

        @Override
        public String source() {
            return "test";
        }
    };

    private static Finding finding(Weight weight, long line) {
        return Finding.of(KeyCode.MISSING, Locator.of("f").atLine(line)).weighing(weight);
    }

    private static Tally concluded(long examined) {
        Tally tally = new Tally();
        tally.examined(examined);
        tally.conclude();
        return tally;
    }

    @Test
    void aPassIsEarned() {
        assertEquals(Outcome.PASSED, concluded(1).result(ANY).outcome());
        assertEquals(Outcome.INDETERMINATE, concluded(0).result(ANY).outcome(), "nothing examined");
        Tally unreached = new Tally();
        unreached.examined(1);
        assertEquals(Outcome.NOT_CHECKED, unreached.result(ANY).outcome(), "not concluded");
    }

    @Test
    void aFailureIsFinal() {
        Tally tally = concluded(9);
        tally.report(finding(Weight.FAIL, 1));
        tally.notApplicable();
        tally.crash();
        assertEquals(Outcome.FAILED, tally.result(ANY).outcome());
        Tally unreached = new Tally();
        unreached.report(finding(Weight.FAIL, 1));
        assertEquals(Outcome.FAILED, unreached.result(ANY).outcome(), "cancelled afterwards");
    }

    @Test
    void aCrashIsNeverAPass() {
        Tally tally = concluded(9);
        tally.crash();
        assertEquals(Outcome.ERROR, tally.result(ANY).outcome());
    }

    @Test
    void warningsAndNotesDoNotFail() {
        Tally tally = concluded(2);
        tally.report(finding(Weight.WARN, 1));
        tally.report(finding(Weight.INFO, 2));
        assertEquals(Outcome.PASSED, tally.result(ANY).outcome());
        tally.report(finding(Weight.INDETERMINATE, 3));
        assertEquals(Outcome.INDETERMINATE, tally.result(ANY).outcome());
        assertEquals(SubIndication.ASSAY_KEY_SECRET_NEEDED, tally.result(ANY).subIndication());
    }

    @Test
    void countsStayExactWhileFindingsAreCapped() {
        Tally tally = concluded(1000);
        LongStream.range(0, 1000).forEach(line -> tally.report(finding(Weight.FAIL, line)));
        assertEquals(1000, tally.result(ANY).failed());
        assertEquals(Tally.SHOWN, tally.shown().size());
        assertEquals(0, tally.shown().getFirst().at().line());
    }

    @Test
    void aHeavyFindingIsShownBehindManyLightOnes() {
        Tally tally = concluded(1000);
        LongStream.range(0, 1000).forEach(line -> tally.report(finding(Weight.INFO, line)));
        tally.report(Finding.of(KeyCode.MISMATCH, Locator.of("f").atLine(5000)).weighing(Weight.FAIL));
        assertTrue(tally.shown().stream().anyMatch(finding -> finding.weight() == Weight.FAIL));
    }

    @Test
    void partsGiveWhatTheWholeGives() {
        Tally whole = new Tally();
        List<Finding> told = new ArrayList<>();
        Tally sum = new Tally(told::add);
        for (int part = 0; part < 7; part++) {
            Tally chunk = new Tally();
            for (int i = 0; i < 40; i++) {
                Finding finding = finding(i % 3 == 0 ? Weight.FAIL : Weight.WARN, part * 40L + i);
                chunk.report(finding);
                whole.report(finding);
                chunk.examined(1);
                whole.examined(1);
            }
            sum.add(chunk);
        }
        assertEquals(whole.result(ANY), sum.result(ANY));
        assertEquals(whole.shown(), sum.shown());
        assertEquals(Tally.SHOWN, told.size());
    }
}
