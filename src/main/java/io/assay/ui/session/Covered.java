// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.coverage.CoverageResult;
import io.assay.coverage.count.Population;
import io.assay.verify.RunResult;
import java.util.Set;

/**
 * Coverage with the run that it was counted in.
 *
 * @param producers  whose evidence took part, in the catalogue's names such as {@code spanforge.cec}
 * @param population what there is to filter by
 */
public record Covered(RunResult run, CoverageResult result, Set<String> producers, Population population) {
    public Covered {
        producers = Set.copyOf(producers);
    }
}
