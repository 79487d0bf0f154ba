// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.format.Desk;
import io.assay.format.verity.U64;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All seals of one log, judged. */
public final class SealList {
    private static final int AT_ONCE = 64;

    private final List<JudgedSeal> seals;

    private SealList(List<JudgedSeal> seals) {
        this.seals = List.copyOf(seals);
    }

    /** Judges every signature on the lanes lent; signatures take most of the time where there are many seals. */
    public static SealList judge(List<Seal> seals, Signers signers, Desk desk) throws UnreadableEvidence {
        List<JudgedSeal> judged = new ArrayList<>();
        desk.<List<JudgedSeal>>inOrder((seals.size() + AT_ONCE - 1) / AT_ONCE, chunk -> {
            int from = (int) chunk * AT_ONCE;
            return seals.subList(from, Math.min(from + AT_ONCE, seals.size())).stream().map(seal -> judge(seal, signers)).toList();
        }, judged::addAll);
        return new SealList(judged);
    }

    /** Judges them one after the other, where nobody lends lanes. */
    public static List<JudgedSeal> judge(List<Seal> seals, Signers signers) {
        return seals.stream().map(seal -> judge(seal, signers)).toList();
    }

    private static JudgedSeal judge(Seal seal, Signers signers) {
        return new JudgedSeal(seal, signers.holds(seal.signer(), seal.message(), seal.signature()), !signers.pinned(seal.signer()).isEmpty(),
                signers.inForce(seal.signer(), U64.instant(seal.sealedAt())));
    }

    /** In the order of the evidence. */
    public List<JudgedSeal> all() {
        return seals;
    }

    public boolean isEmpty() {
        return seals.isEmpty();
    }

    public List<JudgedSeal> trusted() {
        return seals.stream().filter(JudgedSeal::isTrusted).toList();
    }

    /** The trusted seal that reaches farthest. */
    public Optional<JudgedSeal> farthest() {
        return trusted().stream().max((one, other) -> Long.compareUnsigned(one.seal().throughPosition(), other.seal().throughPosition()));
    }
}
