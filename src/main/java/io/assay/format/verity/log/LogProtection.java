// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.verity.segment.Layout;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.SegmentBytes;
import io.assay.format.verity.segment.StreamLog;
import io.assay.format.verity.segment.Stretch.Matter;
import io.assay.format.verity.segment.Stretch;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What binds which bytes of a log: field by field of each record, walked anew when asked for. Everything is bound by something; but a CRC
 * anyone can write anew, and the chain too where no anchor fixes its end.
 */
final class LogProtection implements ProtectionMap {
    private final LogVocabulary words;
    private final StreamLog log;
    private final List<SegmentSpan> spans;
    private final List<Field> fields;
    private final boolean manifestBound;
    private final boolean headFixed;

    LogProtection(LogVocabulary words, StreamLog log, List<SegmentSpan> spans, boolean headFixed, boolean manifestBound) {
        this.words = words;
        this.log = log;
        this.spans = spans;
        this.headFixed = headFixed;
        this.manifestBound = manifestBound;
        this.fields = fields();
    }

    /** The fields of a record in their order; the payload has no length of its own. */
    private List<Field> fields() {
        Layout layout = log.layout();
        List<CheckId> crc = ids(LogAspect.CHECKSUMS);
        List<CheckId> content = layout.isChained() ? ids(LogAspect.CHECKSUMS, LogAspect.LINKS) : crc;
        List<Field> all = new ArrayList<>();
        if (layout.isMarked()) {
            all.add(new Field("start marker", 4, crc));
        }
        all.add(new Field("offset", 8, ids(LogAspect.CHECKSUMS, LogAspect.OFFSETS)));
        if (layout.isChained()) {
            all.add(new Field("prev_hash", 32, content));
        }
        if (layout.hasKind()) {
            all.add(new Field("kind", 1, Stream.concat(content.stream(), ids(LogAspect.KINDS).stream()).toList()));
        }
        if (layout.hasCompression()) {
            all.add(new Field("compression", 1, ids(LogAspect.CHECKSUMS, LogAspect.COMPRESSION)));
        }
        all.add(new Field("length", 4, crc));
        all.add(new Field("payload", -1, headFixed ? Stream.concat(content.stream(), ids(LogAspect.HEAD).stream()).toList() : content));
        all.add(new Field("crc", 4, crc));
        if (layout.isMarked()) {
            all.add(new Field("end marker", 4, ids(LogAspect.WHOLENESS)));
        }
        return List.copyOf(all);
    }

    private List<CheckId> ids(LogAspect... aspects) {
        return Stream.of(aspects).map(words::question).flatMap(Optional::stream).map(question -> question.id()).toList();
    }

    @Override
    public List<Unit> units() {
        long records = spans.stream().mapToLong(SegmentSpan::framed).sum();
        long framed = spans.stream().flatMap(span -> span.stretches.stream()).filter(stretch -> stretch.matter() == Matter.RECORDS)
                .mapToLong(Stretch::length).sum();
        List<Unit> units = new ArrayList<>();
        for (Field field : fields) {
            long bytes = field.length < 0 ? framed - records * log.layout().overhead() : records * field.length;
            units.add(new Unit(field.name, field.checks, Forger.ANYONE, bytes));
        }
        if (framed < log.size()) {
            units.add(new Unit("damage", ids(LogAspect.CHECKSUMS, LogAspect.WHOLENESS), Forger.ANYONE, log.size() - framed));
        }
        hint(units, "index", Segment::index);
        hint(units, "index wal", Segment::wal);
        log.manifest().ifPresent(file -> units.add(new Unit("manifest", manifestChecks(), Forger.ANYONE, file.size())));
        return units;
    }

    /** A damaged index is compared with nothing, so nothing notices what else is changed in it. */
    private void hint(List<Unit> units, String name, Function<Segment, Optional<EvidenceFile>> file) {
        for (boolean sound : new boolean[] {true, false}) {
            long bytes = spans.stream().filter(span -> span.indexed == sound).flatMap(span -> file.apply(span.segment).stream())
                    .mapToLong(EvidenceFile::size).sum();
            if (bytes > 0) {
                units.add(new Unit(sound ? name : "damaged " + name, indexChecks(sound), Forger.ANYONE, bytes));
            }
        }
    }

    private List<CheckId> indexChecks(boolean sound) {
        return sound ? ids(LogAspect.INDEX) : List.of();
    }

    private List<CheckId> manifestChecks() {
        return manifestBound ? ids(LogAspect.MANIFEST) : List.of();
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        try {
            for (SegmentSpan span : spans) {
                segment(span, range, visitor);
            }
        } catch (UnreadableEvidence changed) {
            // The file is not what it was when it was examined: there is nothing more to say of its bytes.
            return;
        }
        for (SegmentSpan span : spans) {
            span.segment.index().ifPresent(file -> file(visitor, file, span.indexed ? "index" : "damaged index", indexChecks(span.indexed)));
            span.segment.wal().ifPresent(file -> file(visitor, file, span.indexed ? "index wal" : "damaged index wal", indexChecks(span.indexed)));
        }
        log.manifest().ifPresent(file -> file(visitor, file, "manifest", manifestChecks()));
    }

    private static void file(Consumer<Span> visitor, EvidenceFile file, String unit, List<CheckId> checks) {
        if (file.size() > 0) {
            visitor.accept(new Span(new Range(0, file.size()), file.simpleName(), unit, checks, Forger.ANYONE));
        }
    }

    private void segment(SegmentSpan span, Range range, Consumer<Span> visitor) throws UnreadableEvidence {
        SegmentBytes bytes = new SegmentBytes(span.segment.log());
        for (Stretch stretch : span.stretches) {
            Range whole = new Range(stretch.from(), stretch.to());
            if (!span.segment.entry().isEmpty() || whole.overlaps(range)) {
                if (stretch.matter() == Matter.RECORDS) {
                    records(span, stretch, bytes, visitor);
                } else {
                    visitor.accept(new Span(whole, span.segment.entry(), "damage", ids(LogAspect.CHECKSUMS, LogAspect.WHOLENESS), Forger.ANYONE));
                }
            }
        }
    }

    private void records(SegmentSpan span, Stretch stretch, SegmentBytes bytes, Consumer<Span> visitor) throws UnreadableEvidence {
        for (long at = stretch.from(); at < stretch.to();) {
            RecordHead head = bytes.head(log.layout(), at);
            boolean last = span == spans.getLast() && head.end() >= span.segment.size();
            for (Field field : fields) {
                long length = field.length < 0 ? head.length() : field.length;
                if (length > 0) {
                    boolean content = field.length < 0 || field.name.equals("kind");
                    List<CheckId> checks = last && content && !headFixed ? ids(LogAspect.CHECKSUMS) : field.checks;
                    visitor.accept(new Span(new Range(at, at + length), span.segment.entry(), field.name, checks, Forger.ANYONE));
                }
                at += length;
            }
        }
    }

    /** @param length bytes; -1 for the payload */
    private record Field(String name, int length, List<CheckId> checks) {
    }
}
