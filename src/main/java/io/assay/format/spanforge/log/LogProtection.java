// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.evidence.Range;
import io.assay.format.spanforge.log.lines.LineBuffer;
import io.assay.format.spanforge.log.lines.LogFile;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.function.Consumer;

/** Says of every byte of a log what binds it; reads the lines of the range asked for again, and holds nothing. */
final class LogProtection implements ProtectionMap {
    private final EvidenceFile file;
    private final List<EvidenceFile> more;
    private final boolean document;
    private final LogUnit.Proofs proofs;

    /** {@code document}: the file is one event over several lines. */
    LogProtection(EvidenceFile file, List<EvidenceFile> more, boolean document, LogUnit.Proofs proofs) {
        this.file = file;
        this.more = more;
        this.document = document;
        this.proofs = proofs;
    }

    @Override
    public List<Unit> units() {
        return LogUnit.in(proofs).map(unit -> unit.unit(proofs)).toList();
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        walk(file, "", range, visitor);
        for (EvidenceFile next : more) {
            walk(next, next.simpleName(), new Range(0, next.size()), visitor);
        }
    }

    private void walk(EvidenceFile one, String entry, Range range, Consumer<Span> visitor) {
        Joiner joiner = new Joiner(entry, range, visitor);
        try (LogFile log = LogFile.open(one, 0)) {
            joiner.part(0, log.begin(), LogUnit.BYTE_ORDER_MARK);
            if (document) {
                byte[] bytes = one.content();
                new LineSpans(bytes, joiner::part).line((int) log.begin(), bytes.length, bytes.length);
            } else {
                lines(log, range, joiner);
            }
            joiner.finish(one.size());
        } catch (UnreadableEvidence e) {
            joiner.finish(one.size());
        }
    }

    /** A line may begin two chunks before the byte asked for. */
    private static void lines(LogFile log, Range range, Joiner joiner) throws UnreadableEvidence {
        LineBuffer buffer = new LineBuffer();
        long before = LineBuffer.LONGEST / LogFile.CHUNK + 1;
        long last = Math.min(log.chunks(), range.to() / LogFile.CHUNK + 1);
        for (long chunk = Math.max(0, range.from() / LogFile.CHUNK - before); chunk < last; chunk++) {
            buffer.read(log, chunk);
            byte[] bytes = buffer.bytes();
            long offset = buffer.offset();
            LineSpans spans = new LineSpans(bytes, (from, to, unit) -> joiner.part(offset + from, offset + to, unit));
            for (int at = buffer.from(); at < buffer.to();) {
                int end = at;
                while (bytes[end] != '\n') {
                    end++;
                }
                boolean cut = buffer.endless() && end + 1 == buffer.to();
                if (offset + end >= range.from()) {
                    spans.line(at, end, cut ? end : end + 1);
                }
                at = end + 1;
            }
        }
    }

    /** Joins parts of the same unit and fills what no part speaks of. */
    private final class Joiner {
        private final String entry;
        private final Range range;
        private final Consumer<Span> visitor;
        private LogUnit unit = LogUnit.UNREADABLE;
        private long from;
        private long to;

        Joiner(String entry, Range range, Consumer<Span> visitor) {
            this.entry = entry;
            this.range = range;
            this.visitor = visitor;
        }

        void part(long partFrom, long partTo, LogUnit next) {
            if (partFrom > to) {
                part(to, partFrom, LogUnit.UNREADABLE);
            }
            if (next != unit) {
                flush();
                unit = next;
                from = partFrom;
            }
            to = partTo;
        }

        void finish(long size) {
            if (range.to() > to && size > to) {
                part(to, size, LogUnit.UNREADABLE);
            }
            flush();
        }

        private void flush() {
            if (to > from && new Range(from, to).overlaps(range)) {
                visitor.accept(new Span(new Range(from, to), entry, unit.words(), unit.checks(proofs), unit.forger(proofs)));
            }
        }
    }
}
