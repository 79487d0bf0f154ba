// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.catalogue.ClauseRule.ByProperty;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.catalogue.ClauseRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of evidence and every clause it speaks for.
 *
 * @param property whether it is a property that checks must show, not a type of event
 * @param open     those of the clauses that are not evidenced
 */
record EvidenceType(String name, String producer, boolean property, List<ClauseEntry> clauses, long open) {
    EvidenceType {
        clauses = List.copyOf(clauses);
    }

    private record Named(String name, String producer, boolean property) {
    }

    /** The kinds that the producers at hand have rules for, first what could help most clauses. */
    static List<EvidenceType> of(CoverageResult result, Set<String> producers) {
        Map<Named, List<ClauseEntry>> found = new LinkedHashMap<>();
        Gaps.all(result).forEach(entry -> entry.coverage().clause().rules().stream().filter(rule -> producers.contains(rule.producer()))
            .flatMap(rule -> names(rule).stream()).distinct().forEach(name -> found.computeIfAbsent(name, _ -> new ArrayList<>()).add(entry)));
        return found.entrySet().stream().map(one -> new EvidenceType(one.getKey().name, one.getKey().producer, one.getKey().property, one.getValue(),
            one.getValue().stream().filter(entry -> entry.state() != ClauseState.EVIDENCED).count()))
            .sorted(Comparator.comparingLong(EvidenceType::open).reversed().thenComparing(EvidenceType::name)).toList();
    }

    private static List<Named> names(ClauseRule rule) {
        return switch (rule) {
            case ByType events -> events.types().stream().map(type -> new Named(type, rule.producer(), false)).toList();
            case ByProperty named -> named.properties().stream().map(name -> new Named(name, rule.producer(), true)).toList();
        };
    }
}
