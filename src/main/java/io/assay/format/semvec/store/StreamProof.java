// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.canon.Hex;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.crypto.Sha256;
import io.assay.format.NotProvable;
import io.assay.format.NotProvable.Reason;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.checkpoint.CheckpointAnchor;
import io.assay.format.semvec.fold.StreamFold;
import io.assay.format.semvec.fold.UnusableEmbedding;
import io.assay.format.semvec.fold.Vectors;
import io.assay.format.semvec.store.check.EventCheck;
import io.assay.format.semvec.store.check.MetaCheck;
import io.assay.format.semvec.store.rows.EventCursor;
import io.assay.format.semvec.store.rows.EventReader;
import io.assay.format.semvec.store.rows.EventRow;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the proof of one event out of a store: its digest, the head of its user’s stream before it, and the digests of the user’s later events up to a
 * checkpoint that the auditor holds (profile assay-semvec-stream/1). Later events come as digests, so that nothing of them is told.
 */
final class StreamProof {
    private static final int BATCH = 256;
    private static final int MOST = 10_000;

    private final OpenedStore store;
    private final EventReader reader;
    private final EventCheck.Embeddings embeddings;
    private final List<CheckpointAnchor> anchors;

    StreamProof(OpenedStore store, TrustStore trust) throws UnreadableEvidence {
        this.store = store;
        this.reader = new EventReader(store.database(), store.columns());
        int dimension = store.columns().mapped() ? store.columns().fixedDimension() : new MetaCheck(store.meta(), null).dimension();
        this.embeddings = new EventCheck.Embeddings(store.columns(), dimension);
        this.anchors = CheckpointAnchor.of(trust);
    }

    /** The event by its id, or by its number in the store. */
    Proven of(Wanted wanted) throws UnreadableEvidence, NotProvable {
        try {
            EventRow row = row(wanted);
            CheckpointAnchor anchor = anchors.stream().filter(one -> one.user().equals(row.userText()) && one.lastSeq() >= row.seq())
                    .min(java.util.Comparator.comparing(CheckpointAnchor::lastSeq)).orElseThrow(() -> new NotProvable(Reason.NO_SEAL));
            return proven(row, anchor);
        } catch (UnusableEmbedding unusable) {
            throw new NotProvable(Reason.BROKEN);
        } finally {
            store.database().close();
        }
    }

    private EventRow row(Wanted wanted) throws UnreadableEvidence, NotProvable {
        if (wanted.event().isEmpty()) {
            List<EventRow> rows = reader.between(wanted.position().orElse(-1), wanted.position().orElse(-1));
            return rows.stream().findFirst().orElseThrow(() -> new NotProvable(Reason.NOT_FOUND));
        }
        return reader.withId(wanted.event()).orElseThrow(() -> new NotProvable(Reason.NOT_FOUND));
    }

    private Proven proven(EventRow wanted, CheckpointAnchor anchor) throws UnreadableEvidence, NotProvable, UnusableEmbedding {
        StreamFold stream = new StreamFold(wanted.userText());
        List<Step> steps = new ArrayList<>();
        EventCursor after = EventCursor.START;
        long count = 0;
        for (List<EventRow> rows = reader.ofUser(wanted.userText(), after, BATCH); !rows.isEmpty() && count < anchor.count();
                rows = reader.ofUser(wanted.userText(), after, BATCH)) {
            for (EventRow row : rows) {
                after = after.past(row.seq());
                if (count == anchor.count()) {
                    break;
                }
                if (!row.fault().isEmpty()) {
                    throw new NotProvable(Reason.BROKEN);
                }
                count++;
                byte[] digest = digest(row);
                if (row.seq() == wanted.seq() && row.idText().equals(wanted.idText())) {
                    steps.add(step(row, digest));
                    steps.add(link(Part.hex("stream", stream.digest()), Part.step("event", 0), stream.digest(), digest));
                } else if (!steps.isEmpty()) {
                    steps.add(link(Part.step("stream", steps.size() - 1), Part.hex("event", digest), stream.digest(), digest));
                }
                stream.add(digest);
                if (steps.size() > MOST) {
                    throw new NotProvable(Reason.TOO_FAR);
                }
            }
        }
        Map<String, String> labels = new LinkedHashMap<>(Map.of("format", "semvec.store", "eventId", wanted.idText(), "type", wanted.typeText(),
                "time", IsoTime.micros(wanted.time()), "user", wanted.userText(), "seq", String.valueOf(wanted.seq())));
        Capsule capsule = new Capsule(Profile.SEMVEC, steps, Seal.pinned(wanted.userText(), String.valueOf(anchor.count())), labels);
        if (steps.isEmpty() || count != anchor.count() || !capsule.isSound()) {
            throw new NotProvable(Reason.BROKEN);
        }
        return Proven.of(capsule);
    }

    private byte[] digest(EventRow row) throws UnusableEmbedding {
        return StreamFold.event(row.id(), row.user(), row.type(), IsoTime.micros(row.time()), row.text(), row.meta(), embeddings.components(row));
    }

    private Step step(EventRow row, byte[] digest) throws UnusableEmbedding {
        Part meta = row.meta() == null ? new Part("meta", Part.Kind.HEX, "ffffffff") : Part.counted("meta", row.meta());
        return new Step(false, List.of(Part.counted("id", row.id()), Part.counted("user", row.user()), Part.counted("type", row.type()),
                new Part("time", Part.Kind.COUNTED_UTF8, IsoTime.micros(row.time())), Part.counted("text", row.text()), meta,
                Part.counted("vector", Vectors.bytes(embeddings.components(row)))), Hex.encode(digest));
    }

    private static Step link(Part stream, Part event, byte[] before, byte[] digest) {
        return new Step(false, List.of(stream, event), Hex.encode(Sha256.of(before, digest)));
    }
}
