// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.coverage.Period;
import io.assay.coverage.count.EventFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What coverage is asked for.
 *
 * @param period     the audit period; empty: what the evidence spans
 * @param filter     which events count
 * @param catalogues files that add frameworks or stand in the place of built-in ones
 */
public record CoverageWish(Optional<Period> period, EventFilter filter, List<Path> catalogues) {
    /** Everything, by the built-in catalogues. */
    public static final CoverageWish ALL = new CoverageWish(Optional.empty(), EventFilter.ALL, List.of());

    public CoverageWish {
        catalogues = List.copyOf(catalogues);
    }

    /** The same for another period. */
    public CoverageWish over(Optional<Period> other) {
        return new CoverageWish(other, filter, catalogues);
    }
}
