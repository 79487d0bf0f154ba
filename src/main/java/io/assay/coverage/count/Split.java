// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.check.CheckResult;
import io.assay.check.ClauseClaim;
import io.assay.check.Verdict;
import io.assay.coverage.CoverageSplit.Column;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.evidence.Event;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Counts each part of the evidence apart: one {@link Coverage} for every artefact, system, tenant, model, source or month. */
public final class Split {
    /** Columns; what lies beyond them is only counted. */
    static final int COLUMNS = 36;

    private final Catalogue catalogue;
    private final Optional<Period> period;
    private final EventFilter filter;
    private final SplitBy by;
    private final Map<String, Coverage> columns;
    private final Set<String> beyond = new HashSet<>();

    /** @param period the audit period; empty: what the evidence spans, or a month whole */
    public Split(Catalogue catalogue, Optional<Period> period, EventFilter filter, SplitBy by) {
        this.catalogue = catalogue;
        this.period = period;
        this.filter = filter;
        this.by = by;
        this.columns = by == SplitBy.MONTH ? new TreeMap<>() : new LinkedHashMap<>();
    }

    /** Counts one event in its column. */
    public void event(String format, String path, Event event) {
        String name = switch (by) {
            case ARTEFACT -> path;
            case SYSTEM -> EventFilter.system(format);
            case TENANT, MODEL, SOURCE -> event.facet(by.word());
            case MONTH -> month(event);
        };
        column(name).ifPresent(coverage -> coverage.event(format, path, event));
    }

    private static String month(Event event) {
        OptionalLong time = ProducerTime.epochMilli(event.time());
        return time.isEmpty() ? "" : YearMonth.from(Instant.ofEpochMilli(time.getAsLong()).atZone(ZoneOffset.UTC)).toString();
    }

    private Optional<Coverage> column(String name) {
        Coverage known = columns.get(name);
        if (known == null && columns.size() < COLUMNS) {
            known = new Coverage(catalogue, period(name), filter);
            columns.put(name, known);
        } else if (known == null && beyond.size() < 100_000) {
            beyond.add(name);
        }
        return Optional.ofNullable(known);
    }

    /** A month is asked for whole, as far as it lies in the period. */
    private Optional<Period> period(String name) {
        if (by != SplitBy.MONTH || name.isEmpty()) {
            return period;
        }
        YearMonth month = YearMonth.parse(name);
        Period whole = new Period(month.atDay(1), month.atEndOfMonth());
        return period.flatMap(asked -> asked.common(whole)).or(() -> Optional.of(whole));
    }

    /** Takes down a claim; only an artefact's own column holds its issuer to it. */
    public void claim(String path, ClauseClaim claim) {
        if (by == SplitBy.ARTEFACT) {
            column(path).ifPresent(coverage -> coverage.claim(claim));
        }
    }

    /** Takes down how the checks of an artefact ended. */
    public void object(String path, String format, Verdict verdict, List<CheckResult> results) {
        if (by == SplitBy.ARTEFACT) {
            column(path).ifPresent(coverage -> coverage.object(path, format, verdict, results));
        } else {
            columns.values().forEach(coverage -> coverage.object(path, format, verdict, results));
        }
    }

    /** Every column, for the clauses of these frameworks. */
    public CoverageSplit result(List<String> frameworks) {
        if (by == SplitBy.MONTH) {
            silentMonths();
        }
        return new CoverageSplit(by, columns.entrySet().stream().map(column -> new Column(column.getKey(), column.getValue().result(frameworks))).toList(),
                beyond.size());
    }

    /** Months between the first and the last without any event are columns, too: they are the ones to see. */
    private void silentMonths() {
        List<YearMonth> months = columns.keySet().stream().filter(name -> !name.isEmpty()).map(YearMonth::parse).sorted().toList();
        if (!months.isEmpty()) {
            Coverage first = columns.get(months.getFirst().toString());
            for (YearMonth month = months.getFirst(); month.isBefore(months.getLast()); month = month.plusMonths(1)) {
                if (!columns.containsKey(month.toString())) {
                    column(month.toString()).ifPresent(silent -> silent.objectsOf(first));
                }
            }
        }
    }
}
