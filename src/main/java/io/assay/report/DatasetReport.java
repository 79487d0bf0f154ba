// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.exposure.dataset.Article10;
import io.assay.exposure.dataset.Figures;
import io.assay.exposure.dataset.Unread;
import io.assay.text.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what the Article 10 scan of a data set found ({@code assay.dataset/1}). */
public record DatasetReport(Figures figures, List<Unread> unread) {
    public DatasetReport {
        unread = List.copyOf(unread);
    }

    /** Canonical JSON; decimals stand as the scanner rounds them, as text. */
    public byte[] json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "assay.dataset/1");
        json.put("file_count", figures.files());
        json.put("row_count", figures.rows());
        json.put("token_estimate", figures.tokens());
        json.put("pii_density_score", said(figures.density()));
        json.put("consent_coverage_pct", said(figures.consent()));
        json.put("provenance_coverage_pct", said(figures.provenance()));
        json.put("bias_signal", figures.bias());
        json.put("consent_not_refused_pct", said(figures.agreement()));
        json.put("clauses", Arrays.stream(Article10.values()).map(this::clause).toList());
        json.put("unread", unread.stream().map(one -> Map.of("path", one.at().path(), "fault", one.fault(), "detail", one.detail())).toList());
        return CanonicalJson.bytes(json);
    }

    private Map<String, Object> clause(Article10 clause) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("clause_id", clause.letter());
        json.put("about", clause.about());
        json.put("figure", said(clause.figure(figures)));
        json.put("threshold", clause.threshold());
        json.put("passed", clause.passes(figures));
        return json;
    }

    /** A figure as the scanner rounds it, without needless zeros. */
    public static String said(Object figure) {
        return figure instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : figure.toString();
    }

    /** One line a clause. */
    public String csv() {
        return "clause_id,about,figure,threshold,passed\r\n" + Arrays.stream(Article10.values()).map(clause -> clause(clause).values().stream()
                .map(value -> Csv.cell(value.toString())).collect(Collectors.joining(",")) + "\r\n").collect(Collectors.joining());
    }

    /** For a terminal. */
    public String text(Messages words) {
        StringBuilder out = new StringBuilder(words.text(ReportText.DATASET_HEAD, figures.files(), figures.rows(), figures.tokens())).append('\n');
        for (Article10 clause : Article10.values()) {
            out.append("  ").append(words.text(clause.passes(figures) ? ReportText.DATASET_MET : ReportText.DATASET_NOT_MET)).append("  ")
                    .append(clause.letter()).append("  ").append(words.text(clause)).append(": ").append(said(clause.figure(figures)))
                    .append("  (").append(clause.threshold()).append(")\n      ")
                    .append(words.text(ReportText.DATASET_ABOUT, clause.about())).append('\n');
        }
        out.append(words.text(ReportText.DATASET_AGREED, said(figures.agreement()))).append('\n');
        unread.forEach(one -> out.append(words.text(ReportText.DATASET_UNREAD, one.at(), one.fault(), one.detail())).append('\n'));
        return out.append(words.text(ReportText.DATASET_LIMIT)).append('\n').toString();
    }
}
