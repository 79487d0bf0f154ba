// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.strip;

import io.assay.evidence.Range;
import io.assay.protection.Span;
import io.assay.ui.place.Judge;
import io.assay.ui.support.Shorten;
import io.assay.verify.ObjectResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole artefact as parts in order, few enough to draw.
 *
 * @param bytes   how many bytes all parts stand for
 * @param unbound how many of them nothing binds
 * @param sampled whether the artefact is so large that only windows of it were looked at
 */
record Strip(List<StripPart> parts, long bytes, long unbound, boolean sampled) {
    private static final int DRAWN = 4000;
    private static final long WHOLE = 32L << 20;
    private static final int WINDOWS = 400;
    private static final long WINDOW = 4096;

    Strip {
        parts = List.copyOf(parts);
    }

    /** Nothing is known. */
    static Strip empty() {
        return of(List.of(), false);
    }

    private static Strip of(List<StripPart> parts, boolean sampled) {
        long bytes = parts.stream().mapToLong(StripPart::bytes).sum();
        long unbound = parts.stream().mapToLong(StripPart::unbound).sum();
        return new Strip(parts.size() <= DRAWN ? parts : coarse(parts, bytes / DRAWN + 1), bytes, unbound, sampled);
    }

    /** Joins neighbours until each part is as long as the eye can tell. */
    private static List<StripPart> coarse(List<StripPart> parts, long length) {
        var joined = new ArrayList<StripPart>();
        StripPart open = null;
        for (var part : parts) {
            boolean joins = open != null && open.bytes() < length && open.name().equals(part.name());
            if (joins) {
                open = open.with(part);
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = part;
            }
        }
        joined.add(open);
        return joined;
    }

    /**
     * Walks the protection map: all of it where the artefact is small, evenly spread windows where it is large. The entries of a container stand for
     * the container; the files that belong to a document follow it.
     */
    static Strip of(ObjectResult object) {
        var judge = new Judge(object);
        var collected = new Collected(judge, object.companions());
        boolean sampled = object.size() > WHOLE;
        if (!sampled) {
            object.protection().spans(new Range(0, Math.max(1, object.size())), collected::take);
        } else {
            long step = object.size() / WINDOWS;
            for (int i = 0; i < WINDOWS; i++) {
                collected.window(object, new Range(i * step, i * step + WINDOW), step);
            }
        }
        return of(collected.parts(Shorten.fileName(object.path())), sampled);
    }

    private static final class Collected {
        private final Judge judge;
        private final List<StripPart> ofFile = new ArrayList<>();
        private final List<StripPart> ofEntries = new ArrayList<>();
        private final List<StripPart> ofCompanions = new ArrayList<>();
        private final List<String> companions;

        Collected(Judge judge, List<String> companions) {
            this.judge = judge;
            this.companions = companions;
        }

        void take(Span span) {
            String entry = span.entry();
            boolean beside = companions.stream().anyMatch(name -> name.equals(entry) || name.endsWith("/" + entry));
            add(entry.isEmpty() ? ofFile : beside ? ofCompanions : ofEntries, StripPart.of(span, span.range().length(), judge.of(span)));
        }

        List<StripPart> parts(String file) {
            List<StripPart> own = !ofEntries.isEmpty() ? ofEntries : ofCompanions.isEmpty() ? ofFile : ofFile.stream().map(part -> part.named(file)).toList();
            return Stream.concat(own.stream(), ofCompanions.stream()).toList();
        }

        /** The states of the window stand for the whole step, each by its share. */
        void window(ObjectResult object, Range range, long step) {
            var seen = new ArrayList<StripPart>();
            object.protection().spans(range, span -> {
                if (span.entry().isEmpty()) {
                    long inside = Math.min(span.range().to(), range.to()) - Math.max(span.range().from(), range.from());
                    seen.add(StripPart.of(span, inside, judge.of(span)));
                }
            });
            long all = seen.stream().mapToLong(StripPart::bytes).sum();
            for (var part : seen) {
                add(ofFile, StripPart.of(part.first(), Math.max(1, part.bytes() * step / Math.max(1, all)), part.cover()));
            }
        }

        private static void add(List<StripPart> parts, StripPart part) {
            var last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && last.cover() == part.cover() && last.name().equals(part.name())) {
                parts.set(parts.size() - 1, last.with(part));
            } else {
                parts.add(part);
            }
        }
    }
}
