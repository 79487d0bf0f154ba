// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.prove;

import io.assay.canon.Hex;
import io.assay.chain.MerklePath;
import io.assay.chain.MerkleTree;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.format.NotProvable;
import io.assay.format.NotProvable.Reason;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventCursor;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.proof.ProofFile;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.format.verity.seal.JudgedSeal;
import io.assay.format.verity.state.Beside;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Takes the proof of one event out of a log: the shortest way to something that somebody signed or the auditor pinned. */
public final class EventProof {
    private static final int MOST_EVENTS = 10_000;
    private static final int MOST_LEAVES = 4_000_000;

    private final String format;
    private final EventSource events;
    private final long tenant;
    private final Beside beside;
    private final Optional<ProofFile> proof;

    /** @param format the format's id, for the labels */
    public EventProof(String format, EventSource events, long tenant, Beside beside, Optional<ProofFile> proof) {
        this.format = format;
        this.events = events;
        this.tenant = tenant;
        this.beside = beside;
        this.proof = proof;
    }

    /** The proof; a chain to a trusted seal goes before a signed root, that before a pinned head, that before a seal that nobody trusts. */
    public Proven of(Wanted wanted) throws UnreadableEvidence, NotProvable {
        long position = position(wanted);
        Optional<JudgedSeal> trusted = nearest(position, true);
        boolean near = trusted.isPresent() && trusted.get().seal().throughPosition() - position < MOST_EVENTS;
        Optional<ProofFile> root = proof.filter(file -> file.signature().isPresent() && file.message().isPresent());
        if (near) {
            return chain(position, trusted.get().seal().throughPosition(), sealed(trusted.get()));
        } else if (root.isPresent()) {
            return tree(position, root.get());
        }
        OptionalLong pinned = beside.pinned().stream().filter(state -> !state.hash().isEmpty() && !U64.less(state.position(), position))
                .mapToLong(PinnedState::position).min();
        if (pinned.isPresent()) {
            return chain(position, pinned.getAsLong(), Seal.pinned("tenant:" + U64.text(tenant), U64.text(pinned.getAsLong())));
        }
        JudgedSeal any = nearest(position, false).orElseThrow(() -> new NotProvable(Reason.NO_SEAL));
        return chain(position, any.seal().throughPosition(), sealed(any));
    }

    private static long position(Wanted wanted) throws NotProvable {
        OptionalLong named = wanted.event().isEmpty() ? wanted.position() : U64.parse(wanted.event());
        return named.orElseThrow(() -> new NotProvable(Reason.NOT_FOUND));
    }

    private Optional<JudgedSeal> nearest(long position, boolean trusted) {
        return beside.seals().stream().filter(judged -> !U64.less(judged.seal().throughPosition(), position))
                .filter(judged -> judged.isTrusted() || !trusted && judged.signed())
                .min(Comparator.comparing(judged -> judged.seal().throughPosition(), Long::compareUnsigned));
    }

    private Seal sealed(JudgedSeal judged) {
        io.assay.format.verity.seal.Seal seal = judged.seal();
        List<Part> parts = List.of(Part.number("through_position", seal.throughPosition()), Part.step("log_hash", -1),
                Part.hex("projection_hash", seal.projectionHash().bytes()), Part.number("sealed_at", seal.sealedAt()));
        return Seal.signed(parts, Hex.encode(seal.signature()), Hex.encode(seal.signer()));
    }

    /** The events from one position to another. */
    private Proven chain(long from, long to, Seal seal) throws UnreadableEvidence, NotProvable {
        if (to - from >= MOST_EVENTS) {
            throw new NotProvable(Reason.TOO_FAR);
        }
        List<Step> steps = new ArrayList<>();
        Map<String, String> labels = new LinkedHashMap<>();
        EventCursor<RecordedEvent> cursor = new EventCursor<>(events, RecordedEvent::of);
        for (RecordedEvent event = cursor.next(); event != null && !U64.less(to, event.position()); event = cursor.next()) {
            if (!U64.less(event.position(), from)) {
                steps.add(step(event, steps.size()));
                if (event.position() == from) {
                    labels.putAll(labels(event));
                }
            }
        }
        if (labels.isEmpty()) {
            throw new NotProvable(Reason.NOT_FOUND);
        } else if (steps.size() != to - from + 1) {
            throw new NotProvable(Reason.NO_SEAL);
        }
        return checked(new Capsule(Profile.VERITY_CHAIN, steps, placed(seal, steps.size() - 1), labels));
    }

    /** The seal with its hash taken from that step. */
    private static Seal placed(Seal seal, int last) {
        List<Part> parts = seal.parts().stream().map(part -> part.kind() == Part.Kind.STEP ? Part.step(part.name(), last) : part).toList();
        return new Seal(seal.kind(), parts, seal.signature(), seal.signer(), seal.subject(), seal.count());
    }

    private static Step step(VerityEvent event, int number) throws NotProvable {
        if (!event.hasPayload()) {
            throw new NotProvable(Reason.HIDDEN);
        }
        Part previous = number == 0 ? Part.hex("prev_hash", event.prevHash()) : Part.step("prev_hash", number - 1);
        return new Step(false, List.of(previous, Part.number("position", event.position()), Part.number("timestamp", event.timestamp()),
                Part.base64("data", event.payload())), Hex.encode(event.hash()));
    }

    private Map<String, String> labels(RecordedEvent event) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("format", format);
        labels.put("eventId", U64.text(event.position()));
        labels.put("time", U64.instant(event.timestamp()).toString());
        labels.put("type", event.operation());
        labels.put("tenant", U64.text(event.tenantId()));
        labels.put("stream", event.stream().isEmpty() ? U64.text(event.streamId()) : event.stream());
        labels.put("actor", event.actor());
        return labels;
    }

    private Proven tree(long position, ProofFile root) throws UnreadableEvidence, NotProvable {
        MerklePath path = new MerklePath();
        MessageDigest engine = Sha256.engine();
        List<RecordedEvent> found = new ArrayList<>();
        int[] index = {-1};
        for (long part = 0; part < events.parts(); part++) {
            events.read(part, event -> {
                if (event.position() == position && found.isEmpty()) {
                    index[0] = path.size();
                    found.add(RecordedEvent.of(event));
                }
                if (path.size() < MOST_LEAVES) {
                    path.add(MerkleTree.leaf(engine, event.hash()));
                }
            }, new Tally());
        }
        if (found.isEmpty()) {
            throw new NotProvable(Reason.NOT_FOUND);
        } else if (path.size() >= MOST_LEAVES) {
            throw new NotProvable(Reason.TOO_FAR);
        }
        List<Step> steps = new ArrayList<>(List.of(step(found.getFirst(), 0)));
        byte[] hash = MerkleTree.leaf(engine, found.getFirst().hash());
        steps.add(new Step(false, List.of(Part.hex("mark", new byte[] {0}), Part.step("leaf", 0)), Hex.encode(hash)));
        for (MerklePath.Sibling sibling : path.of(index[0])) {
            Part below = Part.step(sibling.left() ? "right" : "left", steps.size() - 1);
            Part beside = Part.hex(sibling.left() ? "left" : "right", sibling.hash());
            hash = sibling.left() ? Sha256.of(new byte[] {1}, sibling.hash(), hash) : Sha256.of(new byte[] {1}, hash, sibling.hash());
            Stream<Part> both = sibling.left() ? Stream.of(beside, below) : Stream.of(below, beside);
            steps.add(new Step(false, Stream.concat(Stream.of(Part.hex("mark", new byte[] {1})), both).toList(), Hex.encode(hash)));
        }
        return checked(new Capsule(Profile.VERITY_MERKLE, steps, export(root, steps.size() - 1), labels(found.getFirst())));
    }

    private Seal export(ProofFile file, int last) {
        List<Part> parts = List.of(Part.utf8("tag", "VerityDB-Export-v1"),
                Part.hex("export_id_hash", Sha256.of(file.exportId().getBytes(StandardCharsets.UTF_8))), Part.number("tenant_id", file.tenantId()),
                Part.number("from_position", file.from()), Part.number("to_position", file.to()), Part.number("event_count", file.count().orElse(0)),
                Part.hex("first_event_prev_hash", file.prevHash().bytes()), Part.hex("last_event_hash", file.lastHash().bytes()),
                Part.step("merkle_root", last), Part.hex("content_hash", file.content().orElseThrow().bytes()));
        return Seal.signed(parts, Hex.encode(file.signature().orElseThrow().signature()), Hex.encode(file.signature().orElseThrow().signer()));
    }

    private static Proven checked(Capsule capsule) throws NotProvable {
        if (!capsule.isSound()) {
            throw new NotProvable(Reason.BROKEN);
        }
        return Proven.of(capsule);
    }
}
