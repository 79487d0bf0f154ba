// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.catalogue.ClauseRule;
import io.assay.coverage.catalogue.ClauseRule.ByProperty;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of evidence and every clause it speaks for.
 *
 * @param name     a type of event, a prefix of types that ends in a dot, or a property that checks must show
 * @param producer whose
 * @param property whether it is such a property
 * @param clauses  the clauses it speaks for
 */
public record EvidenceKind(String name, String producer, boolean property, List<ClauseEntry> clauses) {
    public EvidenceKind {
        clauses = List.copyOf(clauses);
    }

    private record Named(String name, String producer, boolean property) {
    }

    /**
     * The kinds that the producers at hand have rules for: first those that would close most gaps, then those that would narrow most.
     *
     * @param producers whose evidence takes part
     */
    public static List<EvidenceKind> of(CoverageResult result, Set<String> producers) {
        Map<Named, List<ClauseEntry>> found = new LinkedHashMap<>();
        ClauseEntry.all(result).forEach(entry -> entry.coverage().clause().rules().stream().filter(rule -> producers.contains(rule.producer()))
                .flatMap(rule -> names(rule).stream()).distinct().forEach(name -> found.computeIfAbsent(name, any -> new ArrayList<>()).add(entry)));
        return found.entrySet().stream()
                .map(one -> new EvidenceKind(one.getKey().name(), one.getKey().producer(), one.getKey().property(), one.getValue()))
                .sorted(Comparator.comparingLong(EvidenceKind::closes).thenComparingLong(EvidenceKind::open).reversed().thenComparing(EvidenceKind::name))
                .toList();
    }

    private static List<Named> names(ClauseRule rule) {
        return switch (rule) {
            case ByType events -> events.types().stream().map(type -> new Named(type, rule.producer(), false)).toList();
            case ByProperty named -> named.properties().stream().map(name -> new Named(name, rule.producer(), true)).toList();
        };
    }

    /** How many gaps enough of this would close: not those that events can only support, nor those that records contradict. */
    public long closes() {
        return clauses.stream().filter(EvidenceKind::closable).count();
    }

    /** How many of the clauses are open. */
    public long open() {
        return clauses.stream().filter(entry -> Gap.isOpen(entry.state())).count();
    }

    /** Whether enough evidence of a kind would close this clause. */
    public static boolean closable(ClauseEntry entry) {
        return Gap.isOpen(entry.state()) && entry.state() != ClauseState.CONTRADICTED && !entry.coverage().clause().capped();
    }
}
