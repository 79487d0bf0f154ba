// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.fold.Embedding;
import io.assay.format.semvec.fold.EmbeddingFault;
import io.assay.format.semvec.fold.StreamFold;
import io.assay.format.semvec.fold.UnusableEmbedding;
import io.assay.format.semvec.fold.Vectors;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.EventReader;
import io.assay.format.semvec.store.rows.EventRow;
import io.assay.format.semvec.store.rows.FactReader;
import io.assay.format.semvec.store.rows.FactRow;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges a run of events by themselves, on any lane: columns, metadata, embedding, facts; and prepares what the fold needs. */
public final class EventCheck {
    private final EventReader events;
    private final Optional<FactReader> facts;
    private final EventColumns columns;
    private final StorePlace places;
    private final Embeddings embeddings;
    private final Map<String, Long> folded;
    private final boolean numbersExpected;
    private final boolean pinning;

    /**
     * @param folded  for each user that has checkpoints, the highest number that one of them names
     * @param pinning whether the digest of every event is wanted
     */
    public EventCheck(EventReader events, Optional<FactReader> facts, EventColumns columns, StorePlace places, int dimension, Map<String, Long> folded,
            boolean numbersExpected, boolean pinning) {
        this.events = events;
        this.facts = facts;
        this.columns = columns;
        this.places = places;
        this.embeddings = new Embeddings(columns, dimension);
        this.folded = folded;
        this.numbersExpected = numbersExpected;
        this.pinning = pinning;
    }

    public EventPart of(long from, long to) throws UnreadableEvidence {
        EventPart part = new EventPart(new ArrayList<>(), new Tally(), new Tally(), new Tally(), new Tally(), 0);
        Map<Long, List<FactRow>> stored = facts.isPresent() ? facts.get().between(from, to) : Map.of();
        FactCheck check = new FactCheck(places, part.facts(), part.coverage(), numbersExpected);
        for (EventRow row : events.between(from, to)) {
            event(row, part);
            if (facts.isPresent() && row.text() != null) {
                check.judge(row, stored.getOrDefault(row.seq(), List.of()));
            }
        }
        return new EventPart(part.notes(), part.events(), part.embeddings(), part.facts(), part.coverage(),
                stored.values().stream().mapToLong(List::size).sum());
    }

    private void event(EventRow row, EventPart part) {
        Locator at = places.event(columns.table(), row.seq(), row.idText());
        part.events().examined(1);
        if (!row.fault().isEmpty()) {
            part.events().report(Finding.of(StoreCode.EVENT_MALFORMED, at.inField(row.fault()), row.fault()));
        }
        if (row.meta() != null && !isObject(row.meta())) {
            part.events().report(Finding.of(StoreCode.META_NOT_JSON, at.inField(columns.meta())));
        }
        part.notes().add(note(row, at, part.embeddings()));
    }

    private static boolean isObject(byte[] json) {
        try {
            return JsonReader.parse(json) instanceof JsonObject object && JsonReader.duplicates(object).isEmpty();
        } catch (JsonSyntaxException broken) {
            return false;
        }
    }

    private EventNote note(EventRow row, Locator at, Tally tally) {
        boolean asked = row.seq() <= folded.getOrDefault(row.userText(), Long.MIN_VALUE);
        tally.examined(1);
        try {
            double[] components = row.embedding() == null ? null : embeddings.components(row);
            double[] unit = components == null ? null : Vectors.normalised(components);
            boolean whole = row.fault().isEmpty() && unit != null;
            return new EventNote(row.seq(), row.idText(), row.userText(), row.time(), asked && whole ? unit : null,
                    (asked || pinning) && whole ? digest(row, components) : null, !whole);
        } catch (UnusableEmbedding unusable) {
            Finding finding = Finding.of(Embeddings.code(unusable.fault()), at.inField(columns.embedding()));
            boolean unstated = unusable.fault() == EmbeddingFault.TYPE && columns.mapped(); // A mapping that names no type says nothing against the store.
            tally.report(unstated ? finding.weighing(Weight.INDETERMINATE) : finding);
            return new EventNote(row.seq(), row.idText(), row.userText(), row.time(), null, null, true);
        }
    }

    private static byte[] digest(EventRow row, double[] components) {
        return StreamFold.event(row.id(), row.user(), row.type(), IsoTime.micros(row.time()), row.text(), row.meta(), components);
    }

    /** Reads embeddings as the columns of the store say. */
    public record Embeddings(EventColumns columns, int dimension) {
        public double[] components(EventRow row) throws UnusableEmbedding {
            Optional<Embedding> type = columns.dtype().isEmpty() ? columns.fixedType().or(() -> Embedding.guess(row.embedding().length, dimension))
                    : Embedding.of(row.dtype());
            if (type.isEmpty()) {
                throw new UnusableEmbedding(EmbeddingFault.TYPE);
            }
            int wanted = dimension > 0 ? dimension : row.embedding().length / type.get().width();
            double[] components = type.get().components(row.embedding(), wanted);
            if (!columns.dimension().isEmpty() && row.dimension() != wanted) {
                throw new UnusableEmbedding(EmbeddingFault.DIMENSION);
            }
            return components;
        }

        static StoreCode code(EmbeddingFault fault) {
            return switch (fault) {
                case TYPE -> StoreCode.EMBEDDING_DTYPE;
                case LENGTH -> StoreCode.EMBEDDING_LENGTH;
                case DIMENSION -> StoreCode.DIM_MISMATCH;
                case NOT_FINITE -> StoreCode.EMBEDDING_NONFINITE;
                case OVERFLOW -> StoreCode.EMBEDDING_OVERFLOW;
            };
        }
    }
}
