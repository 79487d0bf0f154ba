// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.check.Assurance;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.crypto.path.PathRequest;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.format.spanforge.cec.check.TokenCheck;
import io.assay.source.UnreadableEvidence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the questions of a pack, and remembers what held. */
public final class PackInquest {
    private final PackContents contents;
    private final Circumstances circumstances;
    private boolean signed;
    private boolean stamped;
    private boolean intact;

    private PackInquest(PackContents contents, Circumstances circumstances) {
        this.contents = contents;
        this.circumstances = circumstances;
    }

    /** Reads manifest and signatures and takes the digest of every entry; empty where the bundle is no pack. */
    public static Optional<PackInquest> of(Bundle bundle, Circumstances circumstances, Desk desk) throws UnreadableEvidence {
        return PackContents.isPack(bundle) ? Optional.of(new PackInquest(PackContents.open(bundle, desk), circumstances)) : Optional.empty();
    }

    /** The entries that the manifest names, and those that stand behind it. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(List.of(PackNames.MANIFEST, PackNames.SIGNATURES, PackNames.TOKEN));
        contents.manifest().ifPresent(manifest -> manifest.entries().forEach(entry -> names.add(entry.name())));
        return names;
    }

    /** Puts the questions. */
    public void judge(Desk desk, PathRequest authorities) {
        desk.ask(PackQuestion.ENTRIES, tally -> {
            new PackedEntriesCheck(contents, tally).judge(desk::isCancelled);
            desk.poll();
            intact = tally.failures() == 0;
        });
        desk.ask(PackQuestion.SIGNATURE, tally -> {
            PackSignatureCheck check = new PackSignatureCheck(contents, circumstances, tally);
            List<Phrase> shown = check.judge();
            check.used().forEach(desk::used);
            shown.forEach(desk::shows);
            signed = !shown.isEmpty();
        });
        desk.ask(PackQuestion.PROOFS, tally -> {
            new EventProofsCheck(contents, tally).judge(desk::isCancelled);
            desk.poll();
            contents.manifest().filter(manifest -> signed && manifest.events() > 0 && tally.failures() == 0)
                    .ifPresent(manifest -> desk.shows(Phrase.of(PackText.PROVED, manifest.events())));
        });
        desk.ask(PackQuestion.SOURCES, tally -> new PackSourcesCheck(contents, desk, tally).judge());
        desk.ask(PackQuestion.TOKEN, tally -> {
            byte[] token = PackContents.bytes(contents.bundle(), PackNames.TOKEN, desk);
            if (contents.bundle().container().find(PackNames.TOKEN).isEmpty()) {
                tally.notApplicable();
                return;
            }
            tally.examined(1);
            stamped = new TokenCheck(desk, tally, authorities, contents.bundle().file().locator().inEntry(PackNames.TOKEN),
                    hash -> hash.digest(contents.signatureBytes())).judge(token);
        });
        conclude(desk);
    }

    private void conclude(Desk desk) {
        if (signed) {
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.settle(Qualifier.UNANCHORED_TAIL);
            desk.proved(Assurance.SIGNED);
        }
        if (stamped) {
            desk.settle(Qualifier.STUB_TIMESTAMP);
        } else {
            desk.doesNotShow(Phrase.of(PackText.UNSTAMPED));
        }
        if (contents.manifest().map(manifest -> !manifest.selection().isEmpty()).orElse(false)) {
            desk.qualify(Qualifier.PARTIAL_SCOPE);
        }
        desk.doesNotShow(Phrase.of(PackText.AS_FOUND));
        desk.doesNotShow(Phrase.of(PackText.LEFT_OUT));
    }

    /** Whether a pinned auditor's signature holds. */
    public boolean isSigned() {
        return signed;
    }

    /** Whether the stored bytes before the manifest and all entries are those that it names. */
    public boolean isIntact() {
        return intact;
    }

    /** Whether an authority that the auditor trusts stamped the signatures. */
    public boolean isStamped() {
        return stamped;
    }
}
