// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.ledger.Materials;
import io.assay.format.verity.proof.ProofFile;
import io.assay.protection.Forger;
import io.assay.protection.Span;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;

/** Says of the proof file and of the list of checkpoints, whose statements are compared or signed, which check notices a change of which value. */
final class CompanionSpans {
    private final String entry;
    private final boolean seals;
    private final boolean signed;
    private final List<Span> spans = new ArrayList<>();
    private int at;

    private CompanionSpans(String entry, boolean seals, boolean signed) {
        this.entry = entry;
        this.seals = seals;
        this.signed = signed;
    }

    /** @param seals whether it is the list of checkpoints */
    static List<Span> of(EvidenceFile file, boolean seals, Materials materials) throws UnreadableEvidence {
        byte[] bytes = file.content();
        boolean signed = materials.proof().flatMap(ProofFile::signature).isPresent();
        CompanionSpans spans = new CompanionSpans(file.simpleName(), seals, signed);
        for (int from = 0; from < bytes.length;) {
            int to = seals ? end(bytes, from) : bytes.length;
            try {
                spans.value(JsonReader.parse(bytes, from, to), "");
            } catch (JsonSyntaxException noJson) {
                spans.spans.add(Bindings.free(new Range(from, to), spans.entry, spans.entry));
                spans.at = to;
            }
            from = Math.min(to + 1, bytes.length);
            spans.spelling(from);
        }
        return spans.spans;
    }

    private void value(JsonValue value, String name) {
        switch (value) {
            case JsonObject object -> {
                for (JsonMember member : object.members()) {
                    value(member.value(), name.isEmpty() ? member.name() : name + "." + member.name());
                }
            }
            case JsonArray array when !isHash(array) -> array.items().forEach(item -> value(item, name));
            default -> leaf(value, name);
        }
    }

    /** A hash may be written as a list of numbers. */
    private static boolean isHash(JsonArray array) {
        return array.items().stream().allMatch(item -> item instanceof io.assay.canon.JsonNumber);
    }

    private void leaf(JsonValue value, String name) {
        spelling(value.from());
        List<CheckId> checks = checks(name).stream().map(VerityQuestion::id).toList();
        Forger forger = checks.isEmpty() || !seals && !signed ? Forger.ANYONE : Forger.PRIVATE_KEY_HOLDER;
        spans.add(new Span(new Range(value.from(), value.to()), entry, (seals ? "checkpoint." : "proof.") + name, checks, forger));
        at = value.to();
    }

    private void spelling(int to) {
        if (at < to) {
            spans.add(new Span(new Range(at, to), entry, entry + " " + Bindings.SPELLING, List.of(VerityQuestion.READABLE.id()), Forger.ANYONE));
            at = to;
        }
    }

    private List<VerityQuestion> checks(String name) {
        if (seals) {
            return name.equals("cosignatures.role") ? List.of() : List.of(name.startsWith("cosignatures.") ? VerityQuestion.COSIGNATURE
                    : VerityQuestion.CHECKPOINT_SIGNATURE);
        }
        return switch (name) {
            case "export_id" -> signed ? List.of(VerityQuestion.EXPORT_SIGNATURE) : List.of();
            case "tenant_id" -> List.of(VerityQuestion.TENANT_ISOLATION);
            case "range.from_position", "range.to_position", "event_count" -> List.of(VerityQuestion.PROOF_RANGE);
            case "hashes.first_event_prev_hash", "hashes.last_event_hash" -> List.of(VerityQuestion.PROOF_HASHES);
            case "hashes.merkle_root" -> List.of(VerityQuestion.PROOF_MERKLE);
            case "content_hash" -> List.of(VerityQuestion.CONTENT_HASH);
            case "profile", "format" -> List.of(VerityQuestion.READABLE);
            case "export_signature.signer", "export_signature.signature" -> List.of(VerityQuestion.EXPORT_SIGNATURE);
            default -> name.startsWith("sealed_checkpoint.") ? List.of(VerityQuestion.PROOF_CHECKPOINT) : List.of();
        };
    }

    private static int end(byte[] bytes, int from) {
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        return to;
    }
}
