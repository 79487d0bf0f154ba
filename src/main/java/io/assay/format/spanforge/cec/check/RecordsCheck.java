// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.spanforge.cec.bundle.Manifest;
import io.assay.format.spanforge.cec.bundle.RecordFact;
import java.util.HashMap;
import java.util.Map;

/**
 * Is each record there once, and in its place? Record ids are unique; project and day fit the manifest; times rise within an entry, because
 * the producer sorts by them, and none is later than the bundle.
 */
public final class RecordsCheck {
    private static final int DAY = "2026-01-01".length();
    private static final int SECOND = "2026-01-01T00:00:00".length();

    private final Material material;
    private final Tally tally;
    private final Map<String, RecordFact> seen = new HashMap<>();
    private RecordFact before;

    public RecordsCheck(Material material, Tally tally) {
        this.material = material;
        this.tally = tally;
    }

    public void judge() {
        material.scans().forEach(scan -> tally.add(scan.form()));
        material.facts().forEach(this::record);
        if (material.total() == 0) {
            tally.notApplicable();
        }
    }

    private void record(RecordFact fact) {
        RecordFact first = fact.id().isEmpty() ? null : seen.putIfAbsent(fact.id(), fact);
        if (first != null) {
            tally.report(Finding.of(CecCode.DUPLICATE_RECORD, material.at(fact), fact.id()).compared("", first.entry() + ":" + first.line()));
        }
        Manifest manifest = material.manifest();
        manifest.project().filter(project -> !project.equals(fact.project())).ifPresent(project ->
                tally.report(Finding.of(CecCode.RECORD_SCOPE, material.at(fact).inField("project_id"), "project_id").compared(project, fact.project())));
        if (manifest.from().isPresent() && isOutside(day(fact.timestamp()), manifest)) {
            tally.report(Finding.of(CecCode.RECORD_SCOPE, material.at(fact).inField("timestamp"), "timestamp")
                    .compared(manifest.from().get() + "/" + manifest.to().orElseThrow(), fact.timestamp()));
        }
        manifest.generatedAt().filter(made -> cut(fact.timestamp(), SECOND).compareTo(cut(made, SECOND)) > 0 && made.endsWith("+00:00"))
                .ifPresent(made -> tally.report(Finding.of(CecCode.RECORD_TIME, material.at(fact).inField("timestamp"), fact.timestamp(), made)));
        if (before != null && before.entry().equals(fact.entry()) && before.timestamp().compareTo(fact.timestamp()) > 0) {
            tally.report(Finding.of(CecCode.RECORD_ORDER, material.at(fact), fact.id()).compared(before.timestamp(), fact.timestamp()));
        }
        before = fact;
    }

    /** Days compare as text; the last day belongs to the period although the producer's own comparison loses it. */
    private static boolean isOutside(String day, Manifest manifest) {
        return day.compareTo(day(manifest.from().orElseThrow())) < 0 || day.compareTo(day(manifest.to().orElseThrow())) > 0;
    }

    private static String day(String time) {
        return cut(time, DAY);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
