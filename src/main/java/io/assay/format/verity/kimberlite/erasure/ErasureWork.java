// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.FormCheck;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.TimeOrder;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.PinnedKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks the records of one chunk on any lane. */
final class ErasureWork {
    /** What of a proof does not hold; the ordinal is the first argument of the finding. */
    private enum Fault { BUNDLE_ROOT, SIGNATURE, LEGACY_DIGEST }

    private final ArrayFile file;
    private final Attestation keys;

    ErasureWork(ArrayFile file, Attestation keys) {
        this.file = file;
        this.keys = keys;
    }

    ErasurePart of(ArrayFile.Chunk chunk) throws UnreadableEvidence {
        ArrayFile.Part read = file.part(chunk);
        ErasurePart part = new ErasurePart();
        part.spelled = read.spelled();
        long number = chunk.first();
        for (JsonValue item : read.array().items()) {
            Locator at = file.locator().atPosition(number++).atBytes(item.from() + read.shift(), item.to() + read.shift());
            if (item instanceof JsonObject object && object.text("request_id").isPresent()) {
                at = at.ofEvent(object.text("request_id").get());
            }
            part.records++;
            part.form.examined(1);
            try {
                ErasureRecord record = ErasureRecord.of(item);
                record(record, at, part);
                part.repeatable.add(Repeatable.of((JsonObject) item, record, at));
            } catch (Misshapen misshapen) {
                part.form.report(FormCheck.of(at, misshapen, read.shift()));
            }
        }
        return part;
    }

    private void record(ErasureRecord record, Locator at, ErasurePart part) {
        part.proofs.examined(1);
        record.proof().ifPresent(proof -> signed(record, proof, at, part));
        record.legacy().ifPresent(digest -> legacy(record, digest, at, part));
        if (record.proof().isEmpty() && record.legacy().isEmpty()) {
            part.proofs.report(Finding.of(KimberliteCode.UNSIGNED, at.inField("signed_proof")));
        }
        part.deadlines.examined(1);
        TimeOrder.check(part.deadlines, record.id(), "requested_at", record.requested(), record.completed(), at.inField("completed_at"));
        if (record.completed().isAfter(record.due())) {
            part.deadlines.report(Finding.of(KimberliteCode.ERASURE_DEADLINE, at.inField("completed_at"), record.id(), 0)
                    .compared(record.due().toString(), record.completed().toString()));
        }
    }

    private void signed(ErasureRecord record, SignedProof proof, Locator at, ErasurePart part) {
        List<String> witnessed = proof.streams().stream().sorted().toList();
        part.streams.examined(1);
        if (!witnessed.equals(record.streams().stream().sorted().toList())) {
            part.streams.report(Finding.of(KimberliteCode.ERASURE_STREAMS, at.inField("streams_affected"), record.id())
                    .compared(String.join(" ", witnessed), String.join(" ", record.streams().stream().sorted().toList())));
        }
        if (!Arrays.equals(proof.computed(), proof.root())) {
            part.proofs.report(fault(record, at.inField("bundle_root"), Fault.BUNDLE_ROOT)
                    .compared(Hex.encode(proof.computed()), Hex.encode(proof.root())));
        } else if (keys.isEmpty()) {
            part.unkeyed++;
        } else if (keys.holds(proof)) {
            part.verified++;
        } else if (keys.lapsed(proof).isPresent()) {
            PinnedKey lapsed = keys.lapsed(proof).get();
            part.lapsed++;
            part.proofs.report(Finding.of(lapsed.fault(Optional.of(Attestation.time(proof))).orElseThrow(), at.inField("attestation_sig"), lapsed.id(),
                    Attestation.time(proof).toString()));
        } else {
            part.strange.add(fault(record, at.inField("attestation_sig"), Fault.SIGNATURE));
            if (keys.isDisputed(proof)) {
                part.proofs.report(Finding.of(KeyCode.ENGINES_DISAGREE, at.inField("attestation_sig")));
            }
        }
    }

    private static void legacy(ErasureRecord record, byte[] digest, Locator at, ErasurePart part) {
        if (!Arrays.equals(digest, record.legacyComputed())) {
            part.proofs.report(fault(record, at.inField("erasure_proof"), Fault.LEGACY_DIGEST)
                    .compared(Hex.encode(record.legacyComputed()), Hex.encode(digest)));
        } else if (record.proof().isEmpty()) {
            part.proofs.report(Finding.of(KimberliteCode.ERASURE_LEGACY, at.inField("erasure_proof"), record.id()));
        }
    }

    private static Finding fault(ErasureRecord record, Locator at, Fault fault) {
        return Finding.of(KimberliteCode.ERASURE_PROOF, at, fault.ordinal(), record.id());
    }
}
