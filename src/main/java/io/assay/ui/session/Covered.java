// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.coverage.CoverageResult;
import io.assay.verify.RunResult;
import java.util.Set;

/**
 * Coverage with the run that it was counted in.
 *
 * @param producers whose evidence took part, in the catalogue's names such as {@code spanforge.cec}
 */
public record Covered(RunResult run, CoverageResult result, Set<String> producers) {
    public Covered {
        producers = Set.copyOf(producers);
    }
}
