// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.change.ClauseChange;
import io.assay.coverage.gap.EvidenceKind;
import io.assay.report.chart.CoverageMatrix;
import io.assay.report.chart.KindMap;
import io.assay.report.chart.SplitMatrix;
import io.assay.report.chart.TimeBars;
import io.assay.report.chart.Treemap;
import io.assay.report.draw.Figure;
import io.assay.text.Messages;
import java.util.List;
import java.util.Set;

/** One view of coverage with what it shows: the table and the picture come from the same. */
public sealed interface Sight {
    /** Which view it is. */
    Look look();

    /** Its rows, with titles in the language of this tag. */
    Table table(String language);

    /** Its picture. */
    default Figure figure(Messages words) {
        return new TableFigure(table(words.language().tag()), words.text(look()), words);
    }

    /** Everything that one count shows. */
    record Counted(Look look, CoverageResult result, Set<String> producers) implements Sight {
        /** The height of a treemap for a width of one. */
        private static final double RATIO = 0.6;

        public Counted {
            producers = Set.copyOf(producers);
        }

        @Override
        public Table table(String language) {
            Tables tables = new Tables(language);
            return switch (look) {
                case TIME -> tables.time(result);
                case CLAIMS -> tables.claims(result);
                case GAPS -> tables.gaps(result);
                case EVIDENCE -> tables.kinds(result, producers);
                case MATRIX, TREEMAP, SPLIT, CHANGES, EVENTS -> tables.clauses(result);
            };
        }

        @Override
        public Figure figure(Messages words) {
            return switch (look) {
                case TIME -> new TimeBars(result, words);
                case EVIDENCE -> new KindMap(EvidenceKind.of(result, producers), words);
                case TREEMAP -> new Treemap(result, words, RATIO);
                case MATRIX -> new CoverageMatrix(result, words);
                case CLAIMS, GAPS, SPLIT, CHANGES, EVENTS -> Sight.super.figure(words);
            };
        }
    }

    /** Clauses in parts of the evidence. */
    record Parted(CoverageSplit split, List<ClauseEntry> shown) implements Sight {
        public Parted {
            shown = List.copyOf(shown);
        }

        @Override
        public Look look() {
            return Look.SPLIT;
        }

        @Override
        public Table table(String language) {
            return new Tables(language).split(split, shown);
        }

        @Override
        public Figure figure(Messages words) {
            return new SplitMatrix(split, shown, words);
        }
    }

    /** Two counts side by side. */
    record Compared(List<ClauseChange> changes) implements Sight {
        public Compared {
            changes = List.copyOf(changes);
        }

        @Override
        public Look look() {
            return Look.CHANGES;
        }

        @Override
        public Table table(String language) {
            return new Tables(language).changes(changes);
        }
    }

    /** The events of one clause. */
    record Told(ClauseEvents events) implements Sight {
        @Override
        public Look look() {
            return Look.EVENTS;
        }

        @Override
        public Table table(String language) {
            return EventTable.of(events);
        }
    }
}
