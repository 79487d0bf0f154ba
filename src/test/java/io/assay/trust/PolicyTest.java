// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.check.Axis;
import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.check.Outcome;
import io.assay.check.SubIndication;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.trust.Policy.Level;
import io.assay.verify.RunCode;
import io.assay.verify.RunQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A policy may be stricter at will and milder only where no proof is concerned. */
class PolicyTest {

    @Test
    void noCodeOfAProofCanBeMadeLessOf() {
        List<FindingCode> codes = new ArrayList<>(List.of(KeyCode.values()));
        codes.addAll(List.of(RunCode.values()));
        Installed.formats().forEach(format -> codes.addAll(format.codes()));
        int held = 0;
        for (FindingCode code : codes) {
            boolean proof = code.axis() == Axis.INTEGRITY || code.axis() == Axis.AUTHENTICITY || code.axis() == Axis.CUSTODY
                || code.subIndication() == SubIndication.HASH_FAILURE || code.subIndication() == SubIndication.SIG_CRYPTO_FAILURE
                || code.subIndication() == SubIndication.ASSAY_CHAIN_BREAK || code.subIndication() == SubIndication.ASSAY_CONTAINER_AMBIGUOUS;
            for (Level level : List.of(Level.WARN, Level.INFORM, Level.IGNORE)) {
                Policy mild = policy(Map.of(code.code(), level, RunQuestion.CUSTODY.id().value(), level));
                if (proof) {
                    assertEquals(Weight.FAIL, mild.weigh(RunQuestion.CUSTODY, code, Weight.FAIL).orElseThrow(), code.code());
                    assertEquals(Weight.INDETERMINATE, mild.weigh(RunQuestion.CUSTODY, code, Weight.INDETERMINATE).orElseThrow(), code.code());
                    held++;
                }
            }
        }
        assertTrue(held > 30, "codes were tried");
    }

    @Test
    void aClaimCanBeMadeAWarningAndAWarningAFailure() {
        Policy mild = policy(Map.of("claim", Level.WARN));
        assertEquals(Weight.WARN, mild.weigh(RunQuestion.CUSTODY, Code.CLAIM, Weight.FAIL).orElseThrow());
        assertEquals(Weight.FAIL, policy(Map.of("claim", Level.FAIL)).weigh(RunQuestion.CUSTODY, Code.CLAIM, Weight.INFO).orElseThrow());
        assertTrue(policy(Map.of("claim", Level.IGNORE)).weigh(RunQuestion.CUSTODY, Code.CLAIM, Weight.FAIL).isEmpty());
        assertEquals(Weight.FAIL, policy(Map.of()).weigh(RunQuestion.CUSTODY, Code.CLAIM, Weight.FAIL).orElseThrow());
    }

    @Test
    void theLevelOfACodeComesBeforeThatOfItsCheck() {
        Policy both = policy(Map.of("claim", Level.INFORM, RunQuestion.CUSTODY.id().value(), Level.FAIL));
        assertEquals(Weight.INFO, both.weigh(RunQuestion.CUSTODY, Code.CLAIM, Weight.WARN).orElseThrow());
        assertEquals(Weight.FAIL, both.weigh(RunQuestion.CUSTODY, Code.HASH, Weight.WARN).orElseThrow());
    }

    @Test
    void aTallyIsJudgedWithItsExactCounts() {
        Tally tally = new Tally();
        tally.examined(500);
        for (int i = 0; i < 300; i++) {
            tally.report(Finding.of(Code.CLAIM, Locator.of("f").atLine(i)));
        }
        tally.report(Finding.of(Code.HASH, Locator.of("f").atLine(1)));
        tally.conclude();
        assertEquals(301, tally.result(RunQuestion.CUSTODY).failed());
        Tally mild = under(policy(Map.of("claim", Level.WARN, "hash", Level.IGNORE)), tally);
        assertEquals(1, mild.result(RunQuestion.CUSTODY).failed());
        assertEquals(Outcome.FAILED, mild.result(RunQuestion.CUSTODY).outcome());
        assertEquals(SubIndication.HASH_FAILURE, mild.result(RunQuestion.CUSTODY).subIndication());
        assertTrue(mild.shown().stream().filter(finding -> finding.code() == Code.CLAIM).allMatch(finding -> finding.weight() == Weight.WARN));
    }

    @Test
    void aCheckWithNothingButIgnoredFindingsPassesOnlyIfItExaminedSomething() {
        Tally tally = new Tally();
        tally.report(Finding.of(Code.CLAIM, Locator.of("f")));
        tally.conclude();
        Policy deaf = policy(Map.of("claim", Level.IGNORE));
        assertEquals(Outcome.INDETERMINATE, under(deaf, tally).result(RunQuestion.CUSTODY).outcome());
        tally.examined(1);
        assertEquals(Outcome.PASSED, under(deaf, tally).result(RunQuestion.CUSTODY).outcome());
        assertTrue(under(deaf, tally).shown().isEmpty());
    }

    private static Tally under(Policy policy, Tally tally) {
        return tally.under((code, weight) -> policy.weigh(RunQuestion.CUSTODY, code, weight));
    }

    private static Policy policy(Map<String, Level> levels) {
        return new Policy("p", "", levels);
    }

    private enum Code implements FindingCode {
        CLAIM(Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED), HASH(Axis.INTEGRITY, SubIndication.HASH_FAILURE);

        private final Axis axis;
        private final SubIndication reason;

        Code(Axis axis, SubIndication reason) {
            this.axis = axis;
            this.reason = reason;
        }

        @Override
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public Axis axis() {
            return axis;
        }

        @Override
        public SubIndication subIndication() {
            return reason;
        }

        @Override
        public Weight weight() {
            return Weight.FAIL;
        }
    }
}
