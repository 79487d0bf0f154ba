// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.Assurance;
import io.assay.check.ClauseClaim;
import io.assay.coverage.catalogue.Clause.Correction;
import io.assay.coverage.catalogue.Clause;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One clause as the issuer claims it, as the issuer's own rule gives it, and as we see it.
 *
 * @param claim     what the issuer says and what its rule gives; empty where neither is to be had
 * @param events    events of the kinds asked for, in the period
 * @param verified  those that verified, each counted once
 * @param assurance what their verification rests on, and how many of them on each
 * @param rule      the producer's rule that counts; empty where no rule counts events
 * @param first     time of the first verified event
 * @param last      time of the last
 * @param sources   distinct sources of verified events
 * @param lastDay   what depends on how the end of the period is read
 * @param time      the period as it looks from here
 * @param excluded  why events were left out: code of the finding, and how many
 * @param closes    what would close the gap
 * @param misnamed  where a producer at hand names the clause wrongly
 */
public record ClauseCoverage(Clause clause, Optional<ClauseClaim> claim, Comparison comparison, ClauseState state, long events, long verified,
        Map<Assurance, Long> assurance, Optional<ByType> rule, Optional<Instant> first, Optional<Instant> last, int sources, LastDay lastDay, ClauseTime time,
        Map<String, Long> excluded, List<Closing> closes, List<Correction> misnamed) {
    public ClauseCoverage {
        assurance = Map.copyOf(assurance);
        excluded = Map.copyOf(excluded);
        closes = List.copyOf(closes);
        misnamed = List.copyOf(misnamed);
    }

    /** How many verified events the rule asks for; 0 where no rule counts events. */
    public long needed() {
        return rule.map(ByType::minimum).orElse(0);
    }

    /** Days inside what is known for which no verified event speaks. */
    public List<Period> holes() {
        return time.holes();
    }

    /** Days of the period about which the evidence, its end not anchored, says nothing. */
    public Optional<Period> unknown() {
        return time.unknown();
    }

    /** Events that count because the period's last day is taken whole. */
    public long onLastDay() {
        return lastDay.events();
    }

    /**
     * Evidence that would close the gap.
     *
     * @param producer which system's
     * @param types    which event types, or properties that must hold
     * @param more     how many more; 0 where it is a property
     * @param over     a hole in time that they would fill; empty: any day of the period
     */
    public record Closing(String producer, List<String> types, long more, Optional<Period> over) {
        /** Days that one event speaks for, its own included. */
        public static final int SPEAKS = 7;

        /** As many events as fill a hole. */
        public static Closing filling(String producer, List<String> types, Period hole) {
            return new Closing(producer, types, (hole.days() + SPEAKS - 1) / SPEAKS, Optional.of(hole));
        }

        public Closing {
            types = List.copyOf(types);
        }
    }
}
