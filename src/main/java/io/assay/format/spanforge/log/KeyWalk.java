// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.EventProof;
import io.assay.format.spanforge.log.lines.KeyRing;
import io.assay.format.spanforge.log.lines.Piece;
import io.assay.trust.PinnedKey;
import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the keys: which secret is in force, which one each event verifies with, and what it means when none fits. A key that is
 * wrong is told from evidence that was altered: where nothing verifies in a whole segment while everything that needs no key
 * agrees, the key is doubted; where the evidence itself confirmed the key, or some of its events verify, the event is.
 */
final class KeyWalk {
    private static final int GROUPS = 1000;

    private final KeyRing keys;
    private final Tally signatures;
    private final RotationWalk rotations;
    private final Held unsigned = new Held();
    private final Map<String, KeyGroup> tenants = new LinkedHashMap<>();
    private final BitSet fitting = new BitSet();
    private Locator seam;
    private long present;
    private long verified;
    private long missing;

    KeyWalk(KeyRing keys, Tally signatures, Tally rotation) {
        this.keys = keys;
        this.signatures = signatures;
        this.rotations = new RotationWalk(keys, signatures, rotation);
    }

    /** Takes an event on its own. */
    void take(Locator at, Piece.Single event) {
        goesOn();
        Piece.Sign sign = event.signature();
        if (!sign.present() || !event.checksum().present()) {
            unsigned(at, event);
        } else {
            present++;
            if (sign.wellFormed()) {
                lapse(event).ifPresentOrElse(fault -> lapsed(at, event, fault), () -> mark(at, sign.mark(), event.orgId(), 1));
            } else {
                signatures.report(Finding.of(LogCode.SIGNATURE, at.inField("signature")).compared(EventProof.SIGNATURE_PREFIX + "…", sign.text()));
            }
        }
        rotations.after(at, event, holds(event));
    }

    /** Takes events in a row that verify alike. */
    void take(Locator first, Piece.Stretch stretch, List<Locator> shown) {
        goesOn();
        present += stretch.count();
        if (shown.isEmpty()) {
            mark(first, stretch.mark(), "", stretch.count());
        } else {
            shown.forEach(at -> mark(at, stretch.mark(), "", 1));
            if (stretch.count() > shown.size()) {
                further(stretch.mark(), shown.getLast(), stretch.count() - shown.size());
            }
        }
    }

    /** Whether the event verifies with a secret which proves something, and proved it when the event was made. */
    boolean holds(Piece.Single event) {
        return event.signature().wellFormed() && holds(event.signature().mark()) && lapse(event).isEmpty();
    }

    /** Why the secret that an event verifies with was not in force when it was made; empty where it was, or none does. */
    Optional<KeyCode> lapse(Piece.Single event) {
        Piece.Sign sign = event.signature();
        return sign.wellFormed() && holds(sign.mark()) ? keys.fault(sign.mark(), event.madeMillis()) : Optional.empty();
    }

    private void lapsed(Locator at, Piece.Single event, KeyCode fault) {
        String made = event.madeMillis() < 0 ? "?" : Instant.ofEpochMilli(event.madeMillis()).toString();
        signatures.report(Finding.of(fault, at.inField("signature"), keys.get(event.signature().mark()).id(), made));
    }

    boolean holds(int mark) {
        return mark >= 0 && !keys.get(mark).published();
    }

    /** Whether an event that verifies with no key now says more about the key than about the event. */
    boolean doubtful() {
        return rotations.segment().isDoubtful();
    }

    /** How many events verified with a pinned secret that is no common knowledge. */
    long verified() {
        return verified;
    }

    /** How many events are signed at all. */
    long signed() {
        return present;
    }

    /** How many events need a key that is not at hand. */
    long missing() {
        return missing;
    }

    private void unsigned(Locator at, Piece.Single event) {
        if (event.type().equals("llm.audit.chain_rotated") && !event.signature().present() && !event.previousId().present()) {
            seam = at;
        } else {
            unsigned.add(at.inField(event.signature().present() ? "checksum" : "signature"));
        }
    }

    /** A seam closes a file: with events after it in the same file it is an event that nobody signed. */
    private void goesOn() {
        if (seam != null) {
            unsigned.add(seam.inField("signature"));
            seam = null;
        }
    }

    /** Says that no event follows in this file. */
    void fileEnds() {
        if (seam != null) {
            signatures.report(Finding.of(LogCode.ROTATION_EVENT_UNSIGNED, seam));
            seam = null;
        }
    }

    private void mark(Locator at, int mark, String orgId, long count) {
        if (mark == Piece.KEY_ABSENT) {
            group(orgId).failed().add(at.inField("signature"));
        } else if (mark == Piece.FOREIGN_KEY) {
            signatures.report(Finding.of(LogCode.SIGNATURE, at.inField("signature")));
        } else if (mark == Piece.NO_KEY && keys.scoped() && keys.hasKeyOf(orgId) && !orgId.isEmpty()) {
            group(orgId).failed().add(at.inField("signature"));
        } else if (mark == Piece.NO_KEY) {
            rotations.segment().failed().add(at.inField("signature"));
        } else if (keys.get(mark).published()) {
            published(at, mark);
        } else {
            verified(at, mark, count);
        }
    }

    private void verified(Locator at, int mark, long count) {
        verified += count;
        fitting.set(mark);
        String orgId = keys.get(mark).orgId();
        if (orgId.isEmpty()) {
            rotations.verified(at, mark, count);
        } else {
            group(orgId).verified(count);
        }
    }

    private void further(int mark, Locator at, long count) {
        if (mark == Piece.NO_KEY) {
            rotations.segment().failed().more(count);
        } else {
            for (long i = 0; i < count; i++) {
                published(at, mark);
            }
        }
    }

    private void published(Locator at, int mark) {
        signatures.report(Finding.of(KeyCode.PUBLIC_KNOWLEDGE, at.inField("signature"), keys.get(mark).id()));
    }

    /** Fingerprints of the pinned keys with which events verify. */
    List<String> fitting() {
        return fitting.stream().mapToObj(keys::get).flatMap(secret -> secret.key().stream()).map(PinnedKey::fingerprint).toList();
    }

    private KeyGroup group(String orgId) {
        String name = tenants.size() < GROUPS || tenants.containsKey(orgId) ? orgId : "";
        return tenants.computeIfAbsent(name, org -> new KeyGroup(org, keys.hasKeyOf(org), false));
    }

    /** Settles what was held back; {@code unkeyedAgrees}: nothing that needs no key has failed. */
    void finish(boolean unkeyedAgrees) {
        fileEnds();
        for (KeyGroup group : rotations.segments()) {
            missing += group.settle(signatures, unkeyedAgrees, keys.nonePinned());
        }
        for (KeyGroup group : tenants.values()) {
            missing += group.settle(signatures, unkeyedAgrees, false);
        }
        unsigned.report(signatures, LogCode.UNSIGNED, present > 0 ? Weight.FAIL : Weight.INDETERMINATE, finding -> finding);
        signatures.examined(present + unsigned.count());
        signatures.conclude();
        rotations.finish();
    }
}
