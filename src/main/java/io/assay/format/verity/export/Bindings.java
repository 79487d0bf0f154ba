// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.ledger.LedgerResult;
import io.assay.format.verity.ledger.Materials;
import io.assay.format.verity.proof.ProofFile;
import io.assay.protection.Forger;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What binds the members of the events of one export.
 *
 * @param digested whether the proof holds a digest of the whole file
 * @param signed   whether a pinned export key signed that digest
 * @param sealed   whether a trusted seal reaches over any event
 * @param through  up to which position
 */
record Bindings(boolean digested, boolean signed, boolean sealed, long through) {
    /** What is no member's value: names, separators, line ends. */
    static final String SPELLING = "spelling";

    private static final Set<String> CHAINED = Set.of("position", "timestamp", "data", "prev_hash", "hash");

    static Bindings of(Materials materials, LedgerResult result) {
        boolean digested = materials.proof().flatMap(ProofFile::content).isPresent();
        return new Bindings(digested, digested && result != null && result.standing().covered(),
                result != null && result.seals().farthest().isPresent(),
                result == null ? 0 : result.seals().farthest().map(judged -> judged.seal().throughPosition()).orElse(0L));
    }

    /** Bytes that nothing binds. */
    static Span free(Range range, String entry, String unit) {
        return new Span(range, entry, unit, List.of(), Forger.ANYONE);
    }

    /** A member's value in the event at that position; a removed payload takes the event hash with it. */
    Span value(Range range, String member, long position, boolean payload) {
        return new Span(range, "", member, checks(member, payload), forger(member, payload, sealed && !U64.less(through, position)));
    }

    Span spelling(Range range) {
        return new Span(range, "", SPELLING, digest(), signed ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE);
    }

    /** A form whose members have no bytes of their own. */
    Span whole(Range range) {
        return new Span(range, "", "file", digest(), signed ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE);
    }

    List<Unit> units(Sources form) {
        List<Unit> units = new ArrayList<>();
        for (String member : ParquetLayout.NAMES) {
            units.add(new Unit(member, checks(member, true), forger(member, true, sealed), -1));
        }
        units.add(new Unit(form == Sources.JSONL ? SPELLING : "file", digest(), signed ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE, -1));
        return units;
    }

    private Forger forger(String member, boolean payload, boolean underSeal) {
        return signed || underSeal && payload && CHAINED.contains(member) ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE;
    }

    private List<CheckId> checks(String member, boolean payload) {
        List<CheckId> checks = new ArrayList<>(digest());
        if (payload && CHAINED.contains(member)) {
            checks.add(VerityQuestion.CHAIN_HASH.id());
        }
        return checks;
    }

    private List<CheckId> digest() {
        return digested ? List.of(VerityQuestion.CONTENT_HASH.id()) : List.of();
    }
}
