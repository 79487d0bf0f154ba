// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Range;
import io.assay.format.spanforge.RecordLines;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What binds each byte of these files; reads the file again when it is asked. */
final class AuditProtection implements ProtectionMap {
    private static final int CHUNK = 1 << 16;

    private final EvidenceFile file;
    private final Optional<EvidenceFile> index;
    private final AuditShape shape;
    private final Spelling spelling;
    private final boolean keyed;

    AuditProtection(EvidenceFile file, AuditShape shape, Spelling spelling, boolean keyed) {
        this(file, Optional.empty(), shape, spelling, keyed);
    }

    AuditProtection(EvidenceFile file, Optional<EvidenceFile> index, AuditShape shape, Spelling spelling, boolean keyed) {
        this.index = index;
        this.file = file;
        this.shape = shape;
        this.spelling = spelling;
        this.keyed = keyed;
    }

    @Override
    public List<Unit> units() {
        return Arrays.stream(AuditUnit.values()).filter(this::occurs)
                .map(unit -> new Unit(unit.words(), unit.checks(shape, keyed), unit.forger(keyed), -1)).toList();
    }

    private boolean occurs(AuditUnit unit) {
        return switch (unit) {
            case POSITION -> shape == AuditShape.RECORDS || shape == AuditShape.ARRAY;
            case HASHED -> shape != AuditShape.RECORDS && shape != AuditShape.ARRAY;
            case COUNT -> shape == AuditShape.WRAPPER;
            case INDEX -> index.isPresent();
            case FREE -> shape == AuditShape.WRAPPER || shape == AuditShape.SIGNED || shape == AuditShape.PACKAGE;
            default -> true;
        };
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        SpanRun run = new SpanRun(range, visitor);
        try {
            if (shape.isLines()) {
                lines(run);
            } else {
                byte[] bytes = file.content();
                value(bytes, 0, bytes.length, 0, run);
            }
        } catch (UnreadableEvidence | IOException gone) {
            run.upTo(file.size(), AuditUnit.FREE);
        }
        run.upTo(file.size(), AuditUnit.LAYOUT);
        run.flush();
        index.ifPresent(beside -> visitor.accept(new Span(new Range(0, beside.size()), beside.simpleName(), AuditUnit.INDEX.words(), List.of(),
                Forger.ANYONE)));
    }

    private void lines(SpanRun run) throws IOException {
        RecordLines.Visitor visitor = new RecordLines.Visitor() {
            @Override
            public void line(long number, long from, byte[] bytes, boolean ended) {
                run.upTo(from, AuditUnit.LAYOUT);
                value(bytes, 0, bytes.length, from, run);
            }

            @Override
            public void tooLong(long number, long from) {
                run.upTo(from, AuditUnit.FREE);
            }
        };
        try (FileChannel channel = file.open(); RecordLines cutter = new RecordLines(visitor)) {
            ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
            while (channel.read(buffer.clear()) >= 0) {
                cutter.write(buffer.array(), 0, buffer.position());
            }
        }
    }

    private void value(byte[] bytes, int from, int to, long offset, SpanRun run) {
        try {
            JsonValue value = JsonReader.parse(bytes, from, to, JsonDialect.PYTHON);
            TokenSpans tokens = new TokenSpans(bytes, spelling.isOwn(value, bytes, from, to), (start, end, unit) -> run.upTo(offset + end, unit));
            switch (value) {
                case JsonObject object when shape == AuditShape.WRAPPER -> tokens.object(object, name -> AuditUnit.of(shape, name), "records",
                        name -> AuditUnit.of(AuditShape.FALLBACK, name));
                case JsonObject object -> tokens.object(object, name -> AuditUnit.of(shape, name), "", name -> AuditUnit.FREE);
                case JsonArray array -> tokens.array(array, name -> AuditUnit.of(shape, name));
                default -> { }
            }
            tokens.finish(to);
        } catch (JsonSyntaxException unreadable) {
            run.upTo(offset + to, AuditUnit.UNREADABLE);
        }
    }

    /** Joins neighbours of one kind and hands over those that touch the range. */
    private final class SpanRun {
        private final Range range;
        private final Consumer<Span> visitor;
        private AuditUnit unit;
        private long from;
        private long to;

        SpanRun(Range range, Consumer<Span> visitor) {
            this.range = range;
            this.visitor = visitor;
        }

        void upTo(long end, AuditUnit kind) {
            if (end <= to) {
                return;
            }
            if (unit != null && unit != kind) {
                flush();
                from = to;
            }
            unit = kind;
            to = end;
        }

        void flush() {
            if (to > from && new Range(from, to).overlaps(range)) {
                List<io.assay.check.CheckId> checks = unit.checks(shape, keyed);
                Forger forger = unit.forger(keyed);
                visitor.accept(new Span(new Range(from, to), "", unit.words(), checks, forger));
            }
        }
    }
}
