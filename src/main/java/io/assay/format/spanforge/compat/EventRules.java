// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.Envelope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The published compatibility rules for one event. Of the two published grammars of a source either is enough, and the difference is mentioned;
 * CHK-4 no release ever checked.
 */
final class EventRules {
    private static final Pattern SOURCE = Pattern.compile("[a-zA-Z][a-zA-Z0-9._\\-]*@\\d+\\.\\d+\\.\\d+(?:[.\\-][a-zA-Z0-9.]+)?");
    private static final Pattern EARLIER_SOURCE = Pattern.compile("[a-z][a-z0-9-]*@\\d+\\.\\d+(\\.\\d+)?([.-][a-z0-9]+)*+");
    /** In either case, of ASCII alone: the producer raises the case first and so takes a long s for an S. */
    private static final Pattern ULID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}", Pattern.CASE_INSENSITIVE);

    private static final List<String> REQUIRED = List.of("schema_version", "source", "payload");

    private EventRules() {}

    static void check(JsonObject event, Locator at, Tally tally) {
        Optional<String> defect = Envelope.defect(event);
        if (defect.isPresent()) {
            tally.report(Finding.of(CompatCode.PARSE, at.inField(defect.get()), defect.get()));
            REQUIRED.stream().filter(member -> !event.has(member)).forEach(member -> tally.report(Finding.of(CompatCode.CHK_1, at.inField(member), member)));
            return;
        }
        ReaderLimits.exceeded(event).ifPresent(limit -> tally.report(Finding.of(CompatCode.PARSE, at, limit)));
        for (String member : new String[] {"schema_version", "source"}) {
            if (event.text(member).orElse("").isEmpty()) {
                tally.report(Finding.of(CompatCode.CHK_1, at.inField(member), member));
            }
        }
        if (event.object("payload").map(payload -> payload.members().isEmpty()).orElse(true)) {
            tally.report(Finding.of(CompatCode.CHK_1, at.inField("payload"), "payload"));
        }
        String type = event.text("event_type").orElse("");
        if (!EventTypes.isKnown(type)) {
            tally.report(Finding.of(CompatCode.CHK_2, at.inField("event_type"), type));
        }
        source(event.text("source").orElse(""), at.inField("source"), tally);
        String id = event.text("event_id").orElse("");
        if (!ULID.matcher(id).matches()) {
            tally.report(Finding.of(CompatCode.CHK_5, at.inField("event_id"), id));
        }
    }

    private static void source(String source, Locator at, Tally tally) {
        boolean later = SOURCE.matcher(source).matches();
        boolean earlier = EARLIER_SOURCE.matcher(source).matches();
        if (!source.isEmpty() && !(later && earlier)) {
            Finding finding = Finding.of(CompatCode.CHK_3, at, later ? 1 : earlier ? 2 : 0, source);
            tally.report(later || earlier ? finding.weighing(Weight.INFO) : finding);
        }
    }
}
