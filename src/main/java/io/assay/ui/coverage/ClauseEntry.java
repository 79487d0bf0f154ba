// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.catalogue.Framework;
import io.assay.text.Language;

/** One clause of one framework as the screen lists it. */
record ClauseEntry(Framework framework, ClauseCoverage coverage) {
    ClauseState state() {
        return coverage.state();
    }

    String id() {
        return coverage.clause().id();
    }

    String title(Language language) {
        return language == Language.GERMAN ? coverage.clause().titleDe() : coverage.clause().title();
    }

    /** Whether this is the same clause, counted another time. */
    boolean same(ClauseEntry other) {
        return other != null && framework.id().equals(other.framework.id()) && id().equals(other.id());
    }
}
