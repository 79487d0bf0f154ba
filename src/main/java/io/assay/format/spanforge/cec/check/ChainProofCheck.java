// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.Desk;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.Positions;
import io.assay.format.spanforge.cec.bundle.RecordFact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Does the chain proof fit the records? The proof speaks of all records of the project, at most 10 000, of which the bundle shows a part;
 * whatever of it concerns the part is recomputed. Nothing signs it.
 */
public final class ChainProofCheck {
    private static final long MOST = 10_000;

    private final Material material;
    private final Desk desk;
    private final Tally tally;
    private final Positions positions;

    public ChainProofCheck(Material material, Desk desk, Tally tally) {
        this.material = material;
        this.desk = desk;
        this.tally = tally;
        this.positions = new Positions(material.facts());
    }

    public void judge() {
        if (material.documents().find(EntryKind.CHAIN_PROOF).flatMap(document -> document.value()).isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        Optional<JsonObject> object = material.documents().object(EntryKind.CHAIN_PROOF);
        if (object.isEmpty()) {
            differs("object", "", "", Weight.FAIL);
        } else if (object.get().has("note") && object.get().has("record_count") && !object.get().has("verified_count")) {
            noted(object.get());
        } else if (isWellFormed(object.get())) {
            proof(object.get());
        }
    }

    /**
     * The short form. The producer writes it where its own check broke. In a pack it speaks of the records in the pack alone, whose positions
     * have holes because they were chosen.
     */
    private void noted(JsonObject proof) {
        if (!material.isPack()) {
            differs("note", "", proof.text("note").orElse(""), Weight.INDETERMINATE);
            return;
        }
        long failing = material.recordMacs().holding().isEmpty() ? 0 : material.recordMacs().failures();
        if (proof.integer("record_count").orElse(-1) != material.total()) {
            differs("record_count", Long.toString(material.total()), proof.integer("record_count").toString(), Weight.FAIL);
        }
        if (failing > 0 && proof.flag("valid").orElse(true)) {
            differs("valid", "false", "true", Weight.FAIL);
        }
    }

    private boolean isWellFormed(JsonObject proof) {
        boolean first = proof.find("first_tampered").map(value -> value instanceof JsonNull || value instanceof JsonString).orElse(false);
        boolean gaps = proof.array("gaps").map(list -> list.items().stream().allMatch(JsonString.class::isInstance)).orElse(false);
        return formed(proof.flag("valid").isPresent(), "valid") & formed(natural(proof, "tampered_count"), "tampered_count")
                & formed(natural(proof, "verified_count"), "verified_count") & formed(first, "first_tampered") & formed(gaps, "gaps");
    }

    private boolean formed(boolean present, String member) {
        if (!present) {
            differs(member, "", "", Weight.FAIL);
        }
        return present;
    }

    private static boolean natural(JsonObject proof, String member) {
        OptionalLong value = proof.integer(member);
        return value.isPresent() && value.getAsLong() >= 0;
    }

    private void proof(JsonObject proof) {
        boolean valid = proof.flag("valid").orElseThrow();
        long tampered = proof.integer("tampered_count").orElseThrow();
        long verified = proof.integer("verified_count").orElseThrow();
        List<String> gaps = gaps(proof.array("gaps").orElseThrow());
        boolean names = proof.text("first_tampered").isPresent();
        if (valid != (tampered == 0 && gaps.isEmpty()) || names != tampered > 0) {
            differs("valid", Boolean.toString(tampered == 0 && gaps.isEmpty() && !names), Boolean.toString(valid), Weight.FAIL);
        }
        long failing = material.recordMacs().holding().isEmpty() ? 0 : material.recordMacs().failures();
        if (tampered < failing) {
            differs("tampered_count", Long.toString(failing), Long.toString(tampered), Weight.FAIL);
        }
        boolean whole = verified == material.total();
        if (verified < material.total() && verified < MOST) {
            differs("verified_count", Long.toString(material.total()), Long.toString(verified), Weight.FAIL);
        }
        gaps(gaps, whole, verified);
        if (!valid) {
            boolean explained = tampered == 0 && failing == 0 && !gaps.isEmpty();
            differs("valid", "true", "false", explained ? Weight.INDETERMINATE : Weight.FAIL);
        }
        String ours = failing > 0 || whole && !positions.gaps().isEmpty() ? "false" : "true";
        desk.claim(Claim.compared("chain_proof.valid", Boolean.toString(valid), ours));
        if (verified > material.total()) {
            desk.doesNotShow(io.assay.check.Phrase.of(CecText.ELSEWHERE, verified, material.total()));
        }
    }

    /** Where the bundle holds all the records that the proof speaks of, its gaps are ours; else only those next to each other can be judged. */
    private void gaps(List<String> stated, boolean whole, long verified) {
        if (whole && !stated.equals(positions.gaps())) {
            differs("gaps", String.join(",", positions.gaps()), String.join(",", stated), Weight.FAIL);
        } else if (!whole && stated.isEmpty() && verified < MOST && positions.span() > verified) {
            differs("verified_count", Long.toString(positions.span()), Long.toString(verified), Weight.FAIL);
        }
        Set<Long> held = new HashSet<>(positions.ordered().stream().map(RecordFact::position).toList());
        Set<String> named = new HashSet<>(stated);
        positions.ordered().stream().filter(fact -> !whole && named.contains(fact.id()) && held.contains(fact.position() - 1)).forEach(fact ->
                tally.report(Finding.of(CecCode.CHAIN_PROOF, material.at(EntryKind.CHAIN_PROOF).inField("gaps").ofEvent(fact.id()), "gaps")));
    }

    private static List<String> gaps(JsonArray array) {
        return array.items().stream().map(item -> ((JsonString) item).value()).toList();
    }

    private void differs(String member, String expected, String actual, Weight weight) {
        tally.report(Finding.of(CecCode.CHAIN_PROOF, material.at(EntryKind.CHAIN_PROOF).inField(member), member).compared(expected, actual)
                .weighing(weight));
    }
}
