// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import io.assay.canon.Hex;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Recomputed;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.crypto.Fingerprint;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.evidence.Locator;
import io.assay.format.PublicSecret;
import io.assay.trust.Anchor;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Does something that the auditor pinned fix the last step: a key, or a hash noted earlier? */
final class SealCheck {
    private static final long BILLION = 1_000_000_000;

    private final Capsule capsule;
    private final Recomputed steps;
    private final TrustStore trust;
    private final Locator at;
    private boolean countBound;
    private boolean subjectBound;

    SealCheck(Capsule capsule, Recomputed steps, TrustStore trust, Locator at) {
        this.capsule = capsule;
        this.steps = steps;
        this.trust = trust;
        this.at = at;
    }

    /** Whether it holds. */
    boolean into(Tally tally) {
        tally.examined(1);
        return switch (capsule.seal().kind()) {
            case ED25519 -> signed(tally);
            case PINNED -> pinned(tally);
            case HMAC -> keyed(tally);
        };
    }

    /** Fingerprints of the keys that a seal which holds was made with. */
    Set<String> used() {
        return switch (capsule.seal().kind()) {
            case ED25519 -> Hex.decode(capsule.seal().signer()).stream().map(Fingerprint::ofPublic).collect(Collectors.toSet());
            case PINNED -> Set.of();
            case HMAC -> IntStream.range(0, capsule.steps().size()).filter(i -> capsule.steps().get(i).keyed()).mapToObj(steps::secret)
                    .flatMap(Optional::stream).map(Fingerprint::ofSecret).collect(Collectors.toSet());
        };
    }

    /** Whether an anchor that holds says how far it reaches: else the capsule's own word on that is bound by nothing. */
    boolean bindsCount() {
        return capsule.seal().kind() != Seal.Kind.PINNED || countBound;
    }

    /** Whether an anchor that holds says whose log it is of. */
    boolean bindsSubject() {
        return capsule.seal().kind() != Seal.Kind.PINNED || subjectBound;
    }

    private boolean signed(Tally tally) {
        Seal seal = capsule.seal();
        byte[] signer = Hex.decode(seal.signer()).orElse(new byte[0]);
        byte[] signature = Hex.decode(seal.signature()).orElse(new byte[0]);
        if (!holds(signer, steps.message(seal.parts()), signature)) {
            tally.report(Finding.of(CapsuleCode.SIGNATURE, at.inField("signature")));
            if (Ed25519.isDisputed(signer, steps.message(seal.parts()), signature)) {
                tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, at.inField("signature")));
            }
            return false;
        }
        List<PinnedKey> keys = trust.keys(KeyKind.ED25519, capsule.profile().purpose()).stream()
                .filter(key -> Arrays.equals(key.bytes().copy(), signer)).toList();
        if (keys.isEmpty()) {
            tally.report(Finding.of(KeyCode.UNPINNED, at.inField("signer"), capsule.profile().purpose()));
            return false;
        }
        String sealed = seal.value("sealed_at");
        boolean inForce = sealed.isEmpty() || keys.stream().anyMatch(key -> key.isInForce(instant(Long.parseUnsignedLong(sealed))));
        if (!inForce) {
            tally.report(Finding.of(CapsuleCode.KEY_NOT_IN_FORCE, at.inField("sealed_at"), instant(Long.parseUnsignedLong(sealed)).toString()));
        }
        return inForce;
    }

    private static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(Long.divideUnsigned(nanoseconds, BILLION), Long.remainderUnsigned(nanoseconds, BILLION));
    }

    private static boolean holds(byte[] signer, byte[] message, byte[] signature) {
        try {
            return Ed25519.of(signer).verify(message, signature).holds();
        } catch (UnusableKey unusable) {
            return false;
        }
    }

    /** A hash noted for this subject and this place; for a place where none was noted nothing follows. */
    private boolean pinned(Tally tally) {
        Seal seal = capsule.seal();
        String ours = capsule.steps().getLast().result();
        List<Anchor> anchors = Stream.of("chain-head", "pinned-state", "semvec-checkpoint").flatMap(trust::anchors)
                .filter(anchor -> anchor.subject().isEmpty() || anchor.subject().equals(seal.subject()))
                .filter(anchor -> place(anchor).equals(seal.count()) && !anchor.hash().isEmpty() || place(anchor).isEmpty() && anchor.hash().equals(ours)).toList();
        if (anchors.isEmpty()) {
            tally.report(Finding.of(CapsuleCode.UNANCHORED, at.inField("seal"), seal.subject(), seal.count()));
        } else if (anchors.stream().anyMatch(anchor -> !anchor.hash().equals(ours))) {
            tally.report(Finding.of(CapsuleCode.ANCHOR_DIFFERS, at.inField("seal"), seal.subject(), seal.count()).compared(ours, anchors.getFirst().hash()));
        } else {
            countBound = anchors.stream().anyMatch(anchor -> !place(anchor).isEmpty());
            subjectBound = anchors.stream().anyMatch(anchor -> !anchor.subject().isEmpty());
            return true;
        }
        return false;
    }

    /** Logs of positions are pinned by a position, or by a number of events, which is one more. */
    private String place(Anchor anchor) {
        boolean positions = capsule.profile() == io.assay.chain.capsule.Profile.VERITY_CHAIN;
        if (positions) {
            return anchor.position().isPresent() ? Long.toUnsignedString(anchor.position().getAsLong())
                    : anchor.count().isPresent() ? Long.toUnsignedString(anchor.count().getAsLong() - 1) : "";
        }
        return anchor.count().isPresent() ? Long.toUnsignedString(anchor.count().getAsLong()) : "";
    }

    private boolean keyed(Tally tally) {
        if (trust.keys(KeyKind.HMAC_SECRET, capsule.profile().purpose()).isEmpty()) {
            tally.report(Finding.of(KeyCode.MISSING, at.inField("steps"), capsule.profile().purpose()));
            return false;
        }
        boolean all = true;
        for (int i = 0; i < capsule.steps().size(); i++) {
            if (capsule.steps().get(i).keyed() && !steps.holds(i)) {
                all = false;
                tally.report(Finding.of(CapsuleCode.KEYED_STEP, at.atLine(-1).inField("steps"), i).compared("", capsule.steps().get(i).result()));
            } else if (capsule.steps().get(i).keyed()) {
                all &= inForce(tally, steps.secret(i).orElseThrow(), KeyedTime.of(capsule.profile(), capsule.steps().get(i)));
            }
        }
        return all;
    }

    /** Whether a key with these bytes was in force then; the first that was not is reported. */
    private boolean inForce(Tally tally, byte[] secret, Optional<Instant> made) {
        Optional<PublicSecret> known = Arrays.stream(PublicSecret.values()).filter(one -> Arrays.equals(one.bytes(), secret)).findFirst();
        if (known.isPresent()) {
            tally.report(Finding.of(KeyCode.PUBLIC_KNOWLEDGE, at.inField("steps"), known.get().words()));
            return false;
        }
        List<PinnedKey> keys = trust.keys(KeyKind.HMAC_SECRET, capsule.profile().purpose()).stream()
                .filter(key -> Arrays.equals(key.bytes().copy(), secret)).toList();
        boolean lapsed = keys.stream().allMatch(key -> key.fault(made).isPresent());
        if (lapsed) {
            PinnedKey key = keys.getFirst();
            tally.report(Finding.of(key.fault(made).orElseThrow(), at.inField("steps"), key.id(), made.map(Instant::toString).orElse("")));
        }
        return !lapsed;
    }

    /** Whether a pinned head of a keyed chain is the last step: its event and its signature. */
    boolean endsAtHead() {
        Step last = capsule.steps().getLast();
        return trust.anchors("chain-head").anyMatch(anchor -> anchor.text("eventId").filter(last.value("event_id")::equals).isPresent()
                && anchor.text("signature").filter(("hmac-sha256:" + last.result())::equals).isPresent());
    }
}
