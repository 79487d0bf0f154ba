// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.compare.Difference;
import io.assay.compare.SealChange;
import io.assay.evidence.Sealed;
import io.assay.text.Messages;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what two states have in common ({@code assay.compare/1}, contract section 3). */
public final class CompareReport {
    private final String old;
    private final String now;
    private final Difference difference;
    private final Worth worth;
    private final List<SealChange> seals;
    private final List<ClauseMove> coverage;

    /** A clause whose state differs. */
    public record ClauseMove(String clause, String before, String after) {
    }

    /** What each state is worth by itself: a comparison says nothing of that. */
    public record Worth(Indication old, Indication now) {
    }

    public CompareReport(String old, String now, Difference difference, Worth worth, List<SealChange> seals, List<ClauseMove> coverage) {
        this.old = old;
        this.now = now;
        this.difference = difference;
        this.worth = worth;
        this.seals = List.copyOf(seals);
        this.coverage = List.copyOf(coverage);
    }

    /** The path of the older state. */
    public String old() {
        return old;
    }

    public Difference difference() {
        return difference;
    }

    public Worth worth() {
        return worth;
    }

    /** The seals that are not the same, the gravest first. */
    public List<SealChange> seals() {
        return seals;
    }

    public byte[] json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "assay.compare/1");
        json.put("old", old);
        json.put("new", now);
        json.put("relation", difference.relation().name());
        json.put("firstDifference", difference.first().map(place -> (Object) LocatorJson.of(place)).orElse(null));
        json.put("appended", difference.appended());
        json.put("vanished", difference.vanished());
        json.put("changed", difference.changed());
        if (!difference.unread().isNone()) {
            json.put("membersOnly", Map.of("old", difference.unread().old(), "new", difference.unread().now()));
        }
        if (difference.told()) {
            json.put("compared", "told");
        }
        if (difference.isBesideEvents()) {
            json.put("sameFiles", false);
        }
        json.put("outcomes", Map.of("old", worth.old().name(), "new", worth.now().name()));
        json.put("seals", seals.stream().map(CompareReport::json).toList());
        json.put("coverage", coverage.stream().map(move -> Map.of("clause", move.clause(), "before", move.before(), "after", move.after())).toList());
        return CanonicalJson.bytes(json);
    }

    private static Map<String, Object> json(SealChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", change.kind().name());
        json.put("subject", subject(change));
        json.put("position", new BigInteger(Long.toUnsignedString(change.position())));
        json.put("before", change.before().map(CompareReport::json).orElse(null));
        json.put("after", change.after().map(CompareReport::json).orElse(null));
        return json;
    }

    private static Object json(Sealed seal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("position", new BigInteger(Long.toUnsignedString(seal.position())));
        json.put("logHash", seal.hash());
        json.put("projectionHash", seal.state());
        json.put("sealedAt", seal.time());
        json.put("signer", seal.signer());
        json.put("signed", seal.signed());
        return json;
    }

    private static String subject(SealChange change) {
        return change.after().or(change::before).orElseThrow().subject();
    }

    public String text(Messages words) {
        StringBuilder out = new StringBuilder(words.text(difference.relation())).append('\n');
        out.append(words.text(ReportText.COMPARE_COUNTS, difference.appended(), difference.vanished(), difference.changed())).append('\n');
        if (!difference.unread().isNone()) {
            out.append(words.text(ReportText.COMPARE_MEMBERS_ONLY, difference.unread().old(), difference.unread().now())).append('\n');
        }
        if (difference.told()) {
            out.append(words.text(ReportText.COMPARE_TOLD)).append('\n');
        }
        if (difference.isBesideEvents()) {
            out.append(words.text(difference.events() ? ReportText.COMPARE_FILES : ReportText.COMPARE_NO_EVENTS)).append('\n');
        }
        out.append(words.text(ReportText.COMPARE_WORTH, words.name(worth.old()), words.name(worth.now()))).append('\n');
        difference.first().ifPresent(place -> out.append(words.text(ReportText.COMPARE_FIRST, place)).append('\n'));
        seals.forEach(seal -> out.append("  ").append(words.text(ReportText.COMPARE_SEAL, subject(seal), words.text(seal.kind()),
                Long.toUnsignedString(seal.position()))).append('\n'));
        coverage.forEach(move -> out.append("  ").append(move.clause()).append(": ").append(move.before()).append(" > ").append(move.after()).append('\n'));
        return out.toString();
    }
}
