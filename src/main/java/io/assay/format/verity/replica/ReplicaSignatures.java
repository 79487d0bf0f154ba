// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.PinnedSigners;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the replicas whose signature verifies with the key pinned for them, {@code replica-<n>}. One key counts once, however many replicas
 * it is pinned for.
 */
final class ReplicaSignatures {
    /** Tags of the other products, tried only to say what was met. */
    private static final List<String> ALL_TAGS = List.of("Kimberlite-Checkpoint-v1", "Craton-Checkpoint-v1", "VerityDB-Checkpoint-v1");

    /** Why a signature does not count; the ordinal is the second argument of the finding. */
    private enum Refusal { DOES_NOT_VERIFY, OTHER_TAG, KEY_NOT_IN_FORCE, MISNAMED, KEY_UNUSABLE, TOO_FEW }

    private final ReplicaVocabulary words;
    private final Checkpoint checkpoint;
    private final List<PinnedKey> keys;
    private final int quorum;
    private final Locator file;
    private final Set<String> counted = new HashSet<>();
    private final List<Finding> refused = new ArrayList<>();
    private final Set<String> met = new HashSet<>();
    private int unpinned;

    ReplicaSignatures(ReplicaVocabulary words, Checkpoint checkpoint, TrustStore trust, Locator file) {
        this.words = words;
        this.checkpoint = checkpoint;
        this.keys = trust.keys(KeyKind.ED25519, words.purpose());
        this.quorum = trust.expecting("quorum").map(object -> (int) object.integer("quorum").orElse(0)).filter(number -> number > 0)
                .orElse(keys.size() / 2 + 1);
        this.file = file;
    }

    /** Whether the quorum stands. */
    boolean check(Tally tally) {
        checkpoint.signatures().forEach(this::judge);
        tally.examined(checkpoint.signatures().size() - unpinned);
        boolean stands = counted.size() >= quorum && !keys.isEmpty();
        boolean open = !stands && counted.size() + unpinned >= quorum;
        refused.forEach(finding -> tally.report(stands ? finding.weighing(Weight.WARN) : finding));
        if (keys.isEmpty()) {
            tally.report(Finding.of(KeyCode.MISSING, file, words.purpose()));
        } else if (open) {
            tally.report(Finding.of(KeyCode.UNPINNED, file, words.purpose()));
        } else if (!stands) {
            tally.report(Finding.of(words.signature(), file, "", Refusal.TOO_FEW.ordinal(), "")
                    .compared(String.valueOf(quorum), String.valueOf(counted.size())));
        }
        return stands;
    }

    /** Fingerprints of the keys of those that count. */
    Set<String> used() {
        return counted;
    }

    /** How many replicas count. */
    int count() {
        return counted.size();
    }

    /** The tags under which signatures verified. */
    String tags() {
        return String.join(", ", met.stream().sorted().toList());
    }

    private void judge(Checkpoint.Signed signed) {
        Optional<PinnedKey> key = keys.stream().filter(pinned -> pinned.id().equals("replica-" + signed.replica())).findFirst();
        if (key.isEmpty()) {
            unpinned++;
            return;
        }
        Locator place = file.ofEvent(signed.replica()).inField("signature").atBytes(signed.at().from(), signed.at().to());
        if (signed.misnamed()) {
            refuse(place, signed, Refusal.MISNAMED, "");
        } else if (!inForce(key.get())) {
            refuse(place, signed, Refusal.KEY_NOT_IN_FORCE, "");
        } else {
            verify(signed, key.get(), place);
        }
    }

    /** Any number of seconds can be signed; one that no calendar holds lies behind every end of a key, and within none that has no end. */
    private boolean inForce(PinnedKey key) {
        boolean named = Long.compareUnsigned(checkpoint.timestamp(), Instant.MAX.getEpochSecond()) <= 0;
        return key.isInForce(named ? Instant.ofEpochSecond(checkpoint.timestamp()) : Instant.MAX);
    }

    private void verify(Checkpoint.Signed signed, PinnedKey pinned, Locator place) {
        try {
            Ed25519 key = PinnedSigners.key(pinned);
            Optional<String> tag = words.tags().stream().filter(one -> holds(key, one, signed)).findFirst();
            if (tag.isPresent()) {
                met.add(tag.get());
                counted.add(pinned.fingerprint());
                return;
            }
            Optional<String> foreign = ALL_TAGS.stream().filter(one -> holds(key, one, signed)).findFirst();
            if (ALL_TAGS.stream().anyMatch(one -> key.verify(checkpoint.message(one), signed.signature()) == SignatureAnswer.ENGINES_DISAGREE)) {
                refused.add(Finding.of(KeyCode.ENGINES_DISAGREE, place));
            }
            refuse(place, signed, foreign.isPresent() ? Refusal.OTHER_TAG : Refusal.DOES_NOT_VERIFY, foreign.orElse(""));
        } catch (UnusableKey unusable) {
            refuse(place, signed, Refusal.KEY_UNUSABLE, unusable.reason().name());
        }
    }

    private boolean holds(Ed25519 key, String tag, Checkpoint.Signed signed) {
        return key.verify(checkpoint.message(tag), signed.signature()).holds();
    }

    private void refuse(Locator place, Checkpoint.Signed signed, Refusal why, String detail) {
        refused.add(Finding.of(words.signature(), place, Stream.of(signed.replica(), why.ordinal(), detail).toArray())
                .compared("", Hex.encode(signed.signature())));
    }
}
