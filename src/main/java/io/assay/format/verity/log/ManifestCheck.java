// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.serde.SerdeJson;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Compares {@code manifest.json} with the segments (specification "verity", section 3.1). The product writes it after each append, so that
 * for the active segment it may lag behind, and lists a fresh segment before its file is there.
 */
final class ManifestCheck {
    private static final List<String> TOP = List.of("segments", "active_segment");
    private static final List<String> MEMBERS = List.of("segment_num", "first_offset", "next_offset", "size_bytes");
    private static final int INDENT = 2;
    private static final int CLAIMS = 100;

    private final LogVocabulary words;
    private final EvidenceFile file;
    private final Tally tally;
    private final Consumer<Claim> claims;
    private boolean spelled;
    private int claimed;

    ManifestCheck(LogVocabulary words, EvidenceFile file, Tally tally, Consumer<Claim> claims) {
        this.words = words;
        this.file = file;
        this.tally = tally;
        this.claims = claims;
    }

    /** Answers whether every byte of the manifest is bound: the product's own spelling, every value compared. */
    boolean check(List<SegmentSpan> spans) throws UnreadableEvidence {
        byte[] bytes = file.content();
        try {
            JsonValue value = JsonReader.parse(bytes);
            spelled = Arrays.equals(SerdeJson.pretty(value, INDENT), bytes);
            if (!spelled) {
                report(Fault.SPELLING, file.locator().atBytes(0, bytes.length), "", "", "");
            }
            if (value instanceof JsonObject object && names(object).equals(TOP)) {
                compare(object, spans);
            } else {
                report(Fault.FORM, file.locator().atBytes(0, bytes.length), "", "", "");
            }
        } catch (JsonSyntaxException malformed) {
            report(Fault.FORM, file.locator().atBytes(malformed.offset(), bytes.length), "", "", "");
        }
        return spelled;
    }

    private static List<String> names(JsonObject object) {
        return object.members().stream().map(JsonMember::name).toList();
    }

    private void compare(JsonObject object, List<SegmentSpan> spans) {
        Map<Long, SegmentSpan> there = new HashMap<>();
        spans.forEach(span -> there.put(span.segment.number(), span));
        OptionalLong active = object.integer("active_segment");
        long highest = spans.getLast().segment.number();
        for (JsonValue item : object.array("segments").map(JsonArray::items).orElse(List.of())) {
            if (item instanceof JsonObject entry && names(entry).equals(MEMBERS) && entry.integer("segment_num").isPresent()) {
                long number = entry.integer("segment_num").getAsLong();
                boolean isActive = active.isPresent() && active.getAsLong() == number;
                highest = Math.max(highest, number);
                entry(entry, number, there.remove(number), isActive);
            } else {
                report(Fault.FORM, file.locator().atBytes(item.from(), item.to()), "", "", "");
            }
        }
        there.keySet().stream().sorted().forEach(number -> report(Fault.UNLISTED, file.locator(), String.valueOf(number), "", ""));
        if (active.isEmpty() || active.getAsLong() != highest) {
            report(Fault.DIFFERS, file.locator().inField("active_segment"), "", String.valueOf(highest),
                    active.isPresent() ? String.valueOf(active.getAsLong()) : "");
        }
    }

    private void entry(JsonObject entry, long number, SegmentSpan span, boolean active) {
        tally.examined(1);
        long first = entry.integer("first_offset").orElse(-1);
        if (span == null) {
            boolean fresh = active && entry.integer("size_bytes").orElse(-1) == 0 && first == entry.integer("next_offset").orElse(-1);
            if (!fresh) {
                report(Fault.GONE, file.locator().atBytes(entry.from(), entry.to()), String.valueOf(number), "", "");
            }
            return;
        }
        if (span.records > 0) {
            value(entry, number, "first_offset", span.firstOffset, false);
            value(entry, number, "next_offset", span.nextOffset, active);
        }
        value(entry, number, "size_bytes", span.segment.size(), active);
    }

    private void value(JsonObject entry, long number, String member, long ours, boolean mayLag) {
        tally.examined(1);
        String stated = entry.bigInteger(member).map(Object::toString).orElse("");
        String found = Long.toUnsignedString(ours);
        if (claimed++ < CLAIMS) {
            claims.accept(Claim.compared("manifest." + number + "." + member, stated, found));
        }
        if (!stated.equals(found)) {
            boolean behind = mayLag && entry.integer(member).isPresent() && Long.compareUnsigned(entry.integer(member).getAsLong(), ours) < 0;
            Locator place = entry.find(member).map(value -> file.locator().atBytes(value.from(), value.to())).orElse(file.locator());
            report(behind ? Fault.BEHIND : Fault.DIFFERS, place.inField(member), String.valueOf(number), found, stated);
        }
    }

    private void report(Fault fault, Locator place, String segment, String expected, String actual) {
        tally.report(Finding.of(words.code(LogFault.MANIFEST), place, fault.ordinal(), segment, place.field())
                .compared(expected, actual).weighing(fault.weight()));
    }

    /** What can be wrong with a manifest; the ordinal is the first argument of the finding. */
    private enum Fault {
        /** It is not the object that the product writes. */
        FORM(Weight.FAIL),
        /** The same object, spelled otherwise than the product spells it: somebody wrote it anew. */
        SPELLING(Weight.WARN),
        /** A segment is listed that is not there. */
        GONE(Weight.FAIL),
        /** A segment is there that is not listed. */
        UNLISTED(Weight.FAIL),
        /** A member states something else than the segment shows. */
        DIFFERS(Weight.FAIL),
        /** The active segment holds more than the manifest states: the product writes the manifest after the log. */
        BEHIND(Weight.WARN);

        private final Weight weight;

        Fault(Weight weight) {
            this.weight = weight;
        }

        Weight weight() {
            return weight;
        }
    }
}
