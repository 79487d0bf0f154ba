// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.array;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.evidence.Range;
import io.assay.format.BrokenJson;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.compat.EventSource;
import io.assay.format.spanforge.log.LineSpans;
import io.assay.format.spanforge.log.LogCode;
import io.assay.format.spanforge.log.LogQuestion;
import io.assay.format.spanforge.log.LogResult;
import io.assay.format.spanforge.log.LogUnit;
import io.assay.format.spanforge.log.LogWalk;
import io.assay.format.spanforge.log.lines.ChunkPart;
import io.assay.format.spanforge.log.lines.KeyRing;
import io.assay.format.spanforge.log.lines.Piece;
import io.assay.format.spanforge.log.lines.Place;
import io.assay.format.spanforge.log.lines.SingleCheck;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through the items of an array as through the lines of a log. How the array is spaced is nobody's business. */
final class EventArrayExamination implements Examination, ProtectionMap {
    private static final int BATCH = 512;

    private final EvidenceFile file;
    private final TrustStore trust;
    private final KeyRing keys;
    private byte[] bytes;
    private List<JsonValue> items = List.of();
    private LogUnit.Proofs proofs = LogUnit.Proofs.NONE;

    EventArrayExamination(EvidenceFile file, TrustStore trust) {
        this.file = file;
        this.trust = trust;
        this.keys = KeyRing.of(trust);
    }

    @Override
    public List<LogQuestion> plan() {
        return List.of(LogQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        bytes = file.content(EventSource.ARRAY);
        items = items(EventSource.mark(file));
        if (EventSource.mark(file) > 0) {
            desk.tally(LogQuestion.PARSE).report(Finding.of(LogCode.BOM, file.locator().atBytes(0, EventSource.mark(file))));
        }
        LogWalk walk = new LogWalk(desk, keys, trust, file.locator(), (place, at, first) ->
                at.atPosition(first + place.line()).ofEvent(place.eventId()).atBytes(place.from(), place.to()));
        boolean told = desk.listens();
        long batches = (items.size() + BATCH - 1) / BATCH;
        desk.inOrder(batches, number -> part((int) number * BATCH, told), walk::take);
        LogResult result = walk.finish();
        proofs = result.proofs(keys.tenants());
        result.layDown(desk);
        if (result.verified() > 0) {
            walk.end(file.simpleName()).ifPresent(desk::ends);
        }
    }

    private List<JsonValue> items(int from) throws UnreadableEvidence {
        try {
            if (JsonReader.parse(bytes, from, bytes.length, JsonDialect.PYTHON) instanceof JsonArray array) {
                return array.items();
            }
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "NO_ARRAY");
        } catch (JsonSyntaxException malformed) {
            throw BrokenJson.of(file.locator(), 0, malformed);
        }
    }

    private ChunkPart part(int from, boolean told) {
        List<JsonValue> some = items.subList(from, Math.min(items.size(), from + BATCH));
        SingleCheck check = new SingleCheck(keys, told);
        List<Piece> pieces = new java.util.ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            JsonValue item = some.get(i);
            pieces.add(spelledFreely(check.of(bytes, item.from(), item.to(), new Place(i, item.from(), item.to(), ""), false)));
        }
        return new ChunkPart(0, pieces, some.size(), some.getLast().to() - some.getFirst().from());
    }

    /** An item has no one spelling as a line has, so its spelling is no finding. */
    private static Piece spelledFreely(Piece piece) {
        return piece instanceof Piece.Single one ? new Piece.Single(one.place(), one.previousId(), one.type(), one.moment(), one.ulidMillis(),
                one.checksum(), one.signature(), one.orgId(), one.nextKeyHash(), one.unknown(), one.duplicates(), true, one.facets()) : piece;
    }

    @Override
    public ProtectionMap protection() {
        return bytes == null ? ProtectionMap.NONE : this;
    }

    @Override
    public List<Unit> units() {
        return LogUnit.in(proofs).map(unit -> unit.unit(proofs)).toList();
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        int at = 0;
        for (JsonValue item : items) {
            between(at, item.from(), visitor);
            new LineSpans(bytes, (from, to, unit) -> span(from, to, unit, visitor)).line(item.from(), item.to(), item.to());
            at = item.to();
        }
        between(at, bytes.length, visitor);
    }

    private void between(int from, int to, Consumer<Span> visitor) {
        for (int at = from; at < to; at++) {
            boolean sign = bytes[at] == '[' || bytes[at] == ',' || bytes[at] == ']';
            span(at, at + 1, sign ? LogUnit.STRUCTURE : LogUnit.WHITE_SPACE, visitor);
        }
    }

    private void span(long from, long to, LogUnit unit, Consumer<Span> visitor) {
        visitor.accept(new Span(new Range(from, to), "", unit.words(), unit.checks(proofs), unit.forger(proofs)));
    }
}
