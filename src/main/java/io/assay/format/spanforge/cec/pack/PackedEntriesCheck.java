// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Is every entry as it was packed? Size and SHA-256 of each, and of the stored bytes before the manifest, against what the manifest says. */
final class PackedEntriesCheck {
    private final PackContents contents;
    private final Locator pack;
    private final Tally tally;

    PackedEntriesCheck(PackContents contents, Tally tally) {
        this.contents = contents;
        this.pack = contents.bundle().file().locator();
        this.tally = tally;
    }

    void judge(BooleanSupplier cancelled) throws UnreadableEvidence {
        Optional<PackManifest> manifest = contents.manifest();
        tally.examined(1);
        if (manifest.isEmpty()) {
            tally.report(Finding.of(PackCode.FORM, pack.inEntry(PackNames.MANIFEST), PackNames.MANIFEST));
            return;
        }
        manifest.get().entries().forEach(this::entry);
        Optional<ZipItem> item = contents.bundle().container().find(PackNames.MANIFEST).filter(found -> found.localHeader().isKnown());
        if (item.isPresent()) {
            String ours = HexFormat.of().formatHex(contents.bundle().digestBefore(item.get().localHeader().from(), cancelled));
            if (!ours.equals(manifest.get().prefixSha256())) {
                tally.report(Finding.of(PackCode.PREFIX, pack.inEntry(PackNames.MANIFEST).inField("prefixSha256"))
                        .compared(ours, manifest.get().prefixSha256()));
            }
        }
    }

    private void entry(PackedEntry stated) {
        tally.examined(1);
        Locator at = pack.inEntry(stated.name());
        Optional<PackedEntry> found = contents.found(stated.name());
        if (found.isEmpty()) {
            tally.report(Finding.of(PackCode.ENTRY_MISSING, at));
        } else if (!found.get().equals(stated)) {
            tally.report(Finding.of(PackCode.ENTRY_DIGEST, at).compared(found.get().sha256(), stated.sha256()));
        }
    }
}
