// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.log.lines.KeyRing;
import io.assay.format.spanforge.log.lines.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows which secrets are in force: those pinned for the beginning, then those pinned for after an event, or, where the auditor
 * pinned none for it, those whose digest a signed rotation event announces (specification of Spanforge, section 3). Compares the
 * digest announced with the secret supplied, which the producer's own verifier never does.
 */
final class RotationWalk {
    private static final String ROTATION = "llm.audit.key.rotated";
    private static final int SEGMENTS = 1000;

    private final KeyRing keys;
    private final Tally signatures;
    private final Tally rotation;
    private final Set<String> switches;
    private final List<KeyGroup> segments = new ArrayList<>();
    private Set<Integer> inForce;
    private int strange = Piece.NO_KEY;
    private long rotations;

    RotationWalk(KeyRing keys, Tally signatures, Tally rotation) {
        this.keys = keys;
        this.signatures = signatures;
        this.rotation = rotation;
        this.switches = keys.switches();
        this.inForce = keys.inForceAfter("");
        segments.add(new KeyGroup(names(inForce), !inForce.isEmpty(), false));
    }

    KeyGroup segment() {
        return segments.getLast();
    }

    List<KeyGroup> segments() {
        return segments;
    }

    /** Notes events verified with a secret; one that is not in force is noted once for each run of such events. */
    void verified(Locator at, int secret, long count) {
        if (keys.holds(inForce, secret)) {
            segment().verified(count);
            strange = Piece.NO_KEY;
        } else if (strange != secret) {
            strange = secret;
            signatures.report(Finding.of(LogCode.SEGMENT_KEY, at.inField("signature"), keys.get(secret).id()));
        }
    }

    /** Changes the secrets in force when the event is one after which they change. */
    void after(Locator at, Piece.Single event, boolean holds) {
        String id = event.place().eventId();
        boolean rotates = event.type().equals(ROTATION);
        rotations += rotates || switches.contains(id) ? 1 : 0;
        String announced = event.nextKeyHash().orElse("");
        if (rotates && announced.isEmpty()) {
            rotation.report(Finding.of(LogCode.ROTATION_NO_HASH, at.inField("payload")));
        }
        if (switches.contains(id)) {
            pinned(at, id, announced, holds);
        } else if (rotates && holds && !announced.isEmpty()) {
            Set<Integer> next = keys.withDigest(announced);
            change(id, next, !next.isEmpty());
        }
    }

    private void pinned(Locator at, String id, String announced, boolean holds) {
        Set<Integer> next = keys.inForceAfter(id);
        boolean confirmed = holds && next.stream().anyMatch(secret -> keys.get(secret).sha256().equals(announced));
        if (!announced.isEmpty() && next.stream().noneMatch(secret -> keys.get(secret).sha256().equals(announced))) {
            rotation.report(Finding.of(LogCode.ROTATION_HASH, at.inField("new_secret_hash"), names(next)).compared("", announced));
        }
        change(id, next, confirmed);
    }

    private void change(String id, Set<Integer> next, boolean confirmed) {
        inForce = next;
        strange = Piece.NO_KEY;
        if (segments.size() < SEGMENTS) {
            segments.add(new KeyGroup(next.isEmpty() ? id : names(next), !next.isEmpty(), confirmed));
        }
    }

    private String names(Set<Integer> indexes) {
        return indexes.stream().sorted().map(index -> keys.get(index).id()).collect(Collectors.joining(", "));
    }

    void finish() {
        rotation.examined(rotations);
        if (rotations == 0) {
            rotation.notApplicable();
        }
        rotation.conclude();
    }
}
