// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.check.Key;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.evidence.Event;
import io.assay.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes how often something was committed ({@code assay.commitment/1}).
 *
 * @param answer the answer as a phrase; its name is the word of the JSON
 * @param among  how many events the evidence holds
 * @param open   what keeps it from being proved
 * @param failed whether the evidence failed, so that nothing follows from it
 */
public record CommitmentReport(String path, String id, long times, Key answer, String word, List<Event> events, long among, Outcome outcome, List<Qualifier> open,
        boolean failed) {
    public byte[] json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "assay.commitment/1");
        json.put("path", path);
        json.put("id", id);
        json.put("times", times);
        json.put("answer", word);
        json.put("among", among);
        json.put("outcome", outcome.name());
        json.put("open", open.stream().map(Qualifier::name).toList());
        json.put("evidenceFailed", failed);
        json.put("places", events.stream().map(event -> Map.of("locator", LocatorJson.of(event.at()), "eventId", event.id(), "time", event.time(),
                "standing", event.standing().name())).toList());
        return CanonicalJson.bytes(json);
    }

    public String text(Messages words) {
        StringBuilder out = new StringBuilder(words.text(answer)).append(" – ")
                .append(words.text(outcome == Outcome.PASSED ? ReportText.COMMITMENT_PROVED : failed ? ReportText.COMMITMENT_FAILED : ReportText.COMMITMENT_OPEN))
                .append('\n');
        out.append("  ").append(words.text(ReportText.COMMITMENT_AMONG, among)).append('\n');
        open.forEach(qualifier -> out.append("  – ").append(words.name(qualifier)).append('\n'));
        events.forEach(event -> out.append("  ").append(EventLines.text(event)).append('\n'));
        return out.toString();
    }
}
