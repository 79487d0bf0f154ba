// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.canon.Hex;
import io.assay.canon.JsonValue;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.format.NotProvable;
import io.assay.format.NotProvable.Reason;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.Misshapen;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the proof of one event out of an audit log: its postcard and those of the events up to a pinned head (specification "verity", section 3.3). */
final class AuditProof {
    private static final int MOST = 10_000;

    private final EvidenceFile file;
    private final Set<String> heads;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private long number;
    private long end;

    AuditProof(EvidenceFile file, TrustStore trust) {
        this.file = file;
        this.heads = trust.anchors("chain-head").filter(anchor -> anchor.subject().isEmpty() || anchor.subject().equals("audit-log"))
                .map(anchor -> anchor.hash()).collect(Collectors.toSet());
    }

    Proven of(Wanted wanted) throws UnreadableEvidence, NotProvable {
        ArrayFile array = ArrayFile.of(file, () -> { });
        for (ArrayFile.Chunk chunk : array.chunks()) {
            for (JsonValue item : array.part(chunk).array().items()) {
                if (end == 0 && steps.size() < MOST) {
                    take(item, wanted);
                }
            }
        }
        if (steps.isEmpty()) {
            throw new NotProvable(Reason.NOT_FOUND);
        } else if (end == 0) {
            throw new NotProvable(steps.size() < MOST ? Reason.NO_SEAL : Reason.TOO_FAR);
        }
        Capsule capsule = new Capsule(Profile.AUDIT, steps, Seal.pinned("audit-log", String.valueOf(end)), labels);
        if (!capsule.isSound()) {
            throw new NotProvable(Reason.BROKEN);
        }
        return Proven.of(capsule);
    }

    private void take(JsonValue item, Wanted wanted) throws NotProvable {
        number++;
        try {
            AuditEvent event = AuditEvent.of(item);
            boolean here = wanted.event().isEmpty() ? wanted.position().orElse(0) == number : event.id().equals(wanted.event());
            if (here && steps.isEmpty()) {
                labels.putAll(Map.of("format", "kimberlite.audit", "eventId", event.id(), "type", event.action().variant(), "time", event.written()));
            } else if (steps.isEmpty()) {
                return;
            }
            boolean first = steps.isEmpty();
            Part previous = first ? Part.hex("prev_hash", event.previous()) : Part.step("prev_hash", steps.size() - 1);
            Part again = first ? Part.hex("prev_hash_again", event.previous()) : Part.step("prev_hash_again", steps.size() - 1);
            steps.add(new Step(false, List.of(previous, Part.base64("fields", event.fields()), again, Part.hex("blank", new byte[AuditEvent.HASH])),
                    Hex.encode(event.stored())));
            end = heads.contains(Hex.encode(event.stored())) ? number : 0;
        } catch (Misshapen misshapen) {
            if (!steps.isEmpty()) {
                throw new NotProvable(Reason.BROKEN);
            }
        }
    }
}
