// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import io.assay.coverage.CoverageResult;
import io.assay.coverage.count.Coverage;
import io.assay.coverage.count.Population;
import io.assay.verify.RunResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run says, and what it counted on the way.
 *
 * @param result   of the frameworks asked for
 * @param coverage what was counted, for other frameworks
 */
public record Surveyed(RunResult run, CoverageResult result, Coverage coverage) {
    /** Two counts over one and the same set of clauses: those of every framework that either has. */
    public record Pair(CoverageResult before, CoverageResult after) {
        /** Judges both again where their frameworks differ. */
        public static Pair of(Surveyed before, Surveyed after) {
            Set<String> ids = new TreeSet<>(before.frameworks());
            ids.addAll(after.frameworks());
            return new Pair(before.coverage.result(List.copyOf(ids)), after.coverage.result(List.copyOf(ids)));
        }
    }

    /** The ids of the frameworks of the result. */
    public List<String> frameworks() {
        return result.frameworks().stream().map(one -> one.framework().id()).toList();
    }

    /** Whose evidence took part, in the catalogue's names such as {@code spanforge.cec}. */
    public Set<String> producers() {
        return coverage.producers();
    }

    /** What there is to filter by. */
    public Population population() {
        return coverage.population();
    }
}
