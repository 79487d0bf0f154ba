// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.Hex;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.format.NotProvable;
import io.assay.format.NotProvable.Reason;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.format.verity.segment.ChainHash;
import io.assay.format.verity.segment.Framing;
import io.assay.format.verity.segment.Payload;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.SegmentBytes;
import io.assay.format.verity.segment.StreamLog;
import io.assay.format.verity.segment.Stretch;
import io.assay.format.verity.segment.Undecodable;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Takes the proof of one record out of a segment log: its bytes and those of the records up to a pinned head (specification "verity", 2.2 and 3.2). */
final class RecordProof {
    private static final int MOST = 10_000;
    private static final long MOST_BYTES = 32L << 20;

    private final StreamLog log;
    private final TreeSet<Long> counts = new TreeSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private long bytes;
    private long ordinal;
    private long end;

    RecordProof(StreamLog log, TrustStore trust) {
        this.log = log;
        trust.anchors("chain-head").filter(anchor -> anchor.subject().isEmpty() || anchor.subject().equals(subject()))
                .filter(anchor -> !anchor.hash().isEmpty() && anchor.count().isPresent()).forEach(anchor -> counts.add(anchor.count().getAsLong()));
    }

    private String subject() {
        return log.stream().map(stream -> "stream:" + stream).orElse("");
    }

    Proven of(Wanted wanted) throws UnreadableEvidence, NotProvable {
        OptionalLong named = wanted.event().isEmpty() ? wanted.position() : number(wanted.event());
        if (!log.layout().isChained() || !log.layout().hasKind()) {
            throw new NotProvable(Reason.FORMAT);
        }
        Long count = named.isEmpty() ? null : counts.higher(named.getAsLong());
        if (count == null) {
            throw new NotProvable(named.isEmpty() ? Reason.NOT_FOUND : Reason.NO_SEAL);
        } else if (count - named.getAsLong() > MOST) {
            throw new NotProvable(Reason.TOO_FAR);
        }
        for (Segment segment : log.segments()) {
            for (Stretch stretch : Framing.of(segment, log.layout(), ordinal, () -> { })) {
                records(segment, stretch, named.getAsLong(), count);
            }
        }
        if (steps.isEmpty()) {
            throw new NotProvable(Reason.NOT_FOUND);
        } else if (end == 0) {
            throw new NotProvable(Reason.NO_SEAL);
        }
        Capsule capsule = new Capsule(Profile.SEGMENT, steps, Seal.pinned(subject(), String.valueOf(end)), labels);
        if (!capsule.isSound()) {
            throw new NotProvable(Reason.BROKEN);
        }
        return Proven.of(capsule);
    }

    private static OptionalLong number(String id) {
        Optional<String> digits = Optional.of(id).filter(text -> text.matches("[0-9]{1,18}"));
        return digits.isPresent() ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty();
    }

    private void records(Segment segment, Stretch stretch, long first, long count) throws UnreadableEvidence, NotProvable {
        if (stretch.matter() != Stretch.Matter.RECORDS) {
            return;
        }
        SegmentBytes source = SegmentBytes.over(segment.log(), stretch.from(), stretch.to());
        ChainHash hash = new ChainHash(source);
        for (long at = stretch.from(); at < stretch.to() && end == 0; ordinal++) {
            RecordHead head = source.head(log.layout(), at);
            if (ordinal >= first) {
                take(source, head, hash);
                end = ordinal + 1 == count ? count : 0;
            }
            at = head.end();
        }
    }

    private void take(SegmentBytes source, RecordHead head, ChainHash hash) throws UnreadableEvidence, NotProvable {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        try {
            Payload.feed(source, head, piece -> {
                byte[] step = new byte[piece.remaining()];
                piece.duplicate().get(step);
                if (payload.size() <= MOST_BYTES) {
                    payload.writeBytes(step);
                }
            });
            bytes += payload.size();
            if (bytes > MOST_BYTES) {
                throw new NotProvable(Reason.TOO_FAR);
            }
            if (steps.isEmpty()) {
                labels.putAll(Map.of("format", log.layout().name(), "eventId", Long.toUnsignedString(head.offset()), "stream", log.stream().orElse("")));
            }
            Part previous = steps.isEmpty() ? Part.hex("prev_hash", head.isGenesis() ? new byte[0] : head.previous()) : Part.step("prev_hash", steps.size() - 1);
            steps.add(new Step(false, List.of(previous, Part.hex("kind", new byte[] {(byte) head.kind()}), Part.base64("payload", payload.toByteArray())),
                    Hex.encode(hash.of(head))));
        } catch (Undecodable undecodable) {
            throw new NotProvable(Reason.HIDDEN);
        }
    }
}
