// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonFloat;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.exposure.dataset.Figures;
import io.assay.format.spanforge.document.PlainDocument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Holds each clause of a report against the figure it stands on (specification of Spanforge, section 11). The scanner judges figures before it
 * rounds them: where only the rounded one is known and stands on the threshold itself, either answer is right.
 */
final class ClauseCheck {
    private static final double DENSITY = 1.0;
    private static final double COVERAGE = 80;
    private static final int CLAUSES = 4;

    private final PlainDocument report;
    private final Tally tally;

    ClauseCheck(PlainDocument report, Tally tally) {
        this.report = report;
        this.tally = tally;
    }

    /** By the figures that the report states, since the rows are not at hand. */
    void fromReport() {
        double density = figure("pii_density_score");
        clause(0, density < DENSITY, density == DENSITY, density, 4);
        coverage(1, figure("consent_coverage_pct"), true);
        coverage(2, figure("provenance_coverage_pct"), true);
        bias(report.root().text("bias_signal").orElse(""));
        others();
    }

    /** By the figures of the rows. */
    void from(Figures figures) {
        clause(0, figures.exactDensity() < DENSITY, false, figures.exactDensity(), 4);
        coverage(1, figures.exactConsent(), false);
        coverage(2, figures.exactProvenance(), false);
        bias(figures.bias());
        others();
    }

    private void coverage(int number, double share, boolean rounded) {
        clause(number, share >= COVERAGE, rounded && share == COVERAGE, share, 1);
    }

    /** A clause beyond the four stands on no figure. */
    private void others() {
        int stated = report.root().array("eu_ai_act_article_10_clauses").map(JsonArray::items).map(List::size).orElse(0);
        if (stated > CLAUSES) {
            tally.report(Finding.of(DatasetCode.METRICS, report.locator().inField("eu_ai_act_article_10_clauses"), "eu_ai_act_article_10_clauses")
                    .compared(String.valueOf(CLAUSES), String.valueOf(stated)));
        }
    }

    private void bias(String signal) {
        JsonObject clause = clause(3, signal.equals("low"), false);
        detail(clause, 3, List.of(signal.toUpperCase(Locale.ROOT), signal));
    }

    private void clause(int number, boolean expected, boolean open, double figure, int decimals) {
        JsonObject clause = clause(number, expected, open);
        if (Double.isFinite(figure)) {
            detail(clause, number, List.of(new BigDecimal(figure).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString(),
                    PythonFloat.repr(figure), PythonFloat.repr(Figures.rounded(figure, decimals == 1 ? 2 : decimals))));
        }
    }

    /** The clause where it is there and says what it has to; null, and a finding, where not. */
    private JsonObject clause(int number, boolean expected, boolean open) {
        tally.examined(1);
        List<JsonValue> clauses = report.root().array("eu_ai_act_article_10_clauses").map(JsonArray::items).orElse(List.of());
        JsonObject clause = number < clauses.size() && clauses.get(number) instanceof JsonObject object ? object : null;
        boolean fits = clause != null && clause.text("clause_id").orElse("").equals(id(number))
                && clause.flag("passed").map(passed -> open || passed == expected).orElse(false);
        if (!fits) {
            tally.report(Finding.of(DatasetCode.METRICS, report.locator().inField(id(number)), id(number)).compared(String.valueOf(expected), ""));
        }
        return fits ? clause : null;
    }

    /** The words of a clause are not documented in full, but they name the figure. */
    private void detail(JsonObject clause, int number, List<String> spellings) {
        String said = clause == null ? "" : clause.text("detail").orElse("");
        if (!said.isEmpty() && spellings.stream().noneMatch(said::contains)) {
            tally.report(Finding.of(DatasetCode.METRICS, report.locator().inField(id(number)), id(number)).compared(spellings.getFirst(), said)
                    .weighing(Weight.WARN));
        }
    }

    private static String id(int number) {
        return "Art.10(2)(" + (char) ('a' + number) + ")";
    }

    private double figure(String member) {
        return report.root().find(member).map(value -> value instanceof JsonNumber number ? number.toDouble() : Double.NaN).orElse(Double.NaN);
    }
}
