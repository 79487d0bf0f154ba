// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.evidence.Range;
import io.assay.verify.ObjectResult;
import io.assay.verify.excerpt.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The states of the bytes of an excerpt, in order and without holes. */
final class Bindings {
    /** A shorter value stands in too many places to be found without its member. */
    private static final int LEAST = 4;

    private Bindings() {}

    /**
     * Covers the window of an excerpt.
     *
     * @param field    the member of the place a finding speaks of; may be empty
     * @param recorded the value it says is recorded; where it stands in the focus it is marked as such; may be empty
     */
    static List<Binding> of(ObjectResult object, Excerpt excerpt, String field, String recorded) {
        var judge = new Judge(object);
        var known = new ArrayList<Binding>();
        var part = Part.of(object.path(), excerpt.path(), excerpt.entry());
        if (part.isOfArtefact()) {
            object.protection().spans(part.name().isEmpty() ? excerpt.window() : new Range(0, 0), span -> {
                if (span.entry().equals(part.name()) && span.range().overlaps(excerpt.window())) {
                    known.add(new Binding(cut(span.range(), excerpt.window()), judge.of(span)));
                }
            });
        }
        return over(filled(known, excerpt.window()), recordedAt(excerpt, field, recorded));
    }

    private static Range cut(Range range, Range window) {
        return new Range(Math.max(range.from(), window.from()), Math.min(range.to(), window.to()));
    }

    private static List<Binding> filled(List<Binding> known, Range window) {
        var whole = new ArrayList<Binding>();
        long at = window.from();
        for (var binding : known) {
            if (binding.range().from() > at) {
                whole.add(new Binding(new Range(at, binding.range().from()), Cover.UNKNOWN));
            }
            if (binding.range().to() > at) {
                whole.add(new Binding(new Range(Math.max(at, binding.range().from()), binding.range().to()), binding.cover()));
                at = binding.range().to();
            }
        }
        if (at < window.to()) {
            whole.add(new Binding(new Range(at, window.to()), Cover.UNKNOWN));
        }
        return whole;
    }

    /** Where the recorded value stands: in the member named, else at its last occurrence in the focus, for a proof follows what it proves. */
    private static Range recordedAt(Excerpt excerpt, String field, String recorded) {
        byte[] bytes = excerpt.bytes();
        long base = excerpt.window().from();
        int from = (int) (excerpt.focus().from() - base);
        int to = (int) (excerpt.focus().to() - base);
        String wanted = new String(recorded.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (var member : Members.of(bytes, from, to)) {
            if (!wanted.isEmpty() && member.name().equals(field)) {
                int value = (int) member.valueFrom();
                int at = latin(bytes, value, (int) member.range().to()).indexOf(wanted);
                return at < 0 ? Range.NONE : new Range(base + value + at, base + value + at + wanted.length());
            }
        }
        int at = wanted.length() < LEAST ? -1 : latin(bytes, from, to).lastIndexOf(wanted);
        return at < 0 ? Range.NONE : new Range(base + from + at, base + from + at + wanted.length());
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static List<Binding> over(List<Binding> bindings, Range recorded) {
        if (!recorded.isKnown()) {
            return bindings;
        }
        var split = new ArrayList<Binding>();
        for (var binding : bindings) {
            var range = binding.range();
            if (!range.overlaps(recorded)) {
                split.add(binding);
                continue;
            }
            if (range.from() < recorded.from()) {
                split.add(new Binding(new Range(range.from(), recorded.from()), binding.cover()));
            }
            split.add(new Binding(cut(range, recorded), Cover.RECORDED));
            if (range.to() > recorded.to()) {
                split.add(new Binding(new Range(recorded.to(), range.to()), binding.cover()));
            }
        }
        return split;
    }
}
