// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Says of every byte of an artefact which checks bind it.
 *
 * <p>A map of a large artefact is not held in memory: it walks the spans of the range asked for.
 */
public interface ProtectionMap {
    /** What the bytes of an artefact are called that could not be examined. */
    String UNREAD = "not examined";

    /** A map that says nothing: for an examination that never got far enough to make one. */
    ProtectionMap NONE = new ProtectionMap() {
        @Override
        public List<Unit> units() {
            return List.of();
        }

        @Override
        public void spans(Range range, Consumer<Span> visitor) {
            // An unread artefact has no spans that could be vouched for.
        }
    };

    /** The kinds of units, bound ones and unbound ones. */
    List<Unit> units();

    /**
     * Visits the spans that overlap the range, in order and without holes; those of the file first (empty entry), then those of entries'
     * contents, entry by entry, whole whatever the range. Where an artefact has no useful byte ranges, visits nothing.
     *
     * @param range bytes of the file
     */
    void spans(Range range, Consumer<Span> visitor);

    /**
     * The same map as far as checks came to an answer: a check that could not be made, for want of a key for instance, notices nothing.
     *
     * @param answered whether the check with this id passed or failed
     */
    default ProtectionMap boundBy(Predicate<CheckId> answered) {
        return new AnsweredMap(this, answered);
    }

    /**
     * The map of files that nothing could be said of: every byte of them is unbound.
     *
     * @param sizes bytes of each file: the artefact itself under the empty name, what belongs to it under the names of {@link Span#entry()}
     */
    static ProtectionMap unread(Map<String, Long> sizes) {
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        return of(List.of(new Unit(UNREAD, List.of(), Forger.ANYONE, all)), sizes.entrySet().stream().filter(file -> file.getValue() > 0)
                .map(file -> new Span(new Range(0, file.getValue()), file.getKey(), UNREAD, List.of(), Forger.ANYONE)).toList());
    }

    /** A map of few spans, held as a list. */
    static ProtectionMap of(List<Unit> units, List<Span> spans) {
        List<Unit> kinds = List.copyOf(units);
        List<Span> all = List.copyOf(spans);
        return new ProtectionMap() {
            @Override
            public List<Unit> units() {
                return kinds;
            }

            @Override
            public void spans(Range range, Consumer<Span> visitor) {
                all.stream().filter(span -> !span.entry().isEmpty() || span.range().overlaps(range)).forEach(visitor);
            }
        };
    }
}
