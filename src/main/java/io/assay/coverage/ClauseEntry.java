// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.coverage.catalogue.Framework;
import java.util.Optional;
import java.util.stream.Stream;

/** One clause of one framework, as lists hold it. */
public record ClauseEntry(Framework framework, ClauseCoverage coverage) {
    /** Every clause of a result, in the order of the catalogues. */
    public static Stream<ClauseEntry> all(CoverageResult result) {
        return result.frameworks().stream().flatMap(one -> one.clauses().stream().map(clause -> new ClauseEntry(one.framework(), clause)));
    }

    /** What we say of the clause. */
    public ClauseState state() {
        return coverage.state();
    }

    /** The clause's own number. */
    public String id() {
        return coverage.clause().id();
    }

    /** {@code framework/clause}. */
    public String key() {
        return framework.id() + "/" + id();
    }

    /** The official short title in the language of this tag, such as {@code de}. */
    public String title(String language) {
        return coverage.clause().title(language);
    }

    /** Whether this is the same clause, counted another time. */
    public boolean same(ClauseEntry other) {
        return other != null && key().equals(other.key());
    }

    /** The same clause in another result. */
    public Optional<ClauseEntry> in(CoverageResult other) {
        return all(other).filter(this::same).findFirst();
    }
}
