// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.zip.ZipBytes;
import io.assay.source.zip.ZipContainer;
import io.assay.source.zip.ZipContents;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.function.BooleanSupplier;

/** Scans the files of evidence: as they lie on disk (a database's freed pages included), and what is packed in a ZIP. */
public final class EvidenceScan {
    private static final int PIECE = 1 << 20;
    private static final ZipLimits LIMITS = new ZipLimits(1 << 14, 16L << 20, 64L << 20, 512L << 20, 250);

    private final Exposure exposure;
    private final BooleanSupplier cancelled;

    public EvidenceScan(Exposure exposure, BooleanSupplier cancelled) {
        this.exposure = exposure;
        this.cancelled = cancelled;
    }

    /** Scans a file, or every file below a directory. */
    public void scan(EvidenceFile file) throws UnreadableEvidence {
        if (file.isDirectory()) {
            for (EvidenceFile child : file.children()) {
                scan(child);
            }
        } else if (file.isRegular()) {
            byte[] head = file.head();
            if (head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
                zip(file);
            } else {
                plain(file);
            }
        }
    }

    private void plain(EvidenceFile file) throws UnreadableEvidence {
        for (long from = 0; from < file.size() && !cancelled.getAsBoolean(); from += PIECE) {
            Range own = new Range(from, Math.min(from + PIECE, file.size()));
            long margin = Math.max(0, from - Exposure.OVERLAP);
            int length = (int) (Math.min(own.to() + Exposure.OVERLAP, file.size()) - margin);
            exposure.scan(file.read(margin, length), file.locator(), margin, own);
        }
    }

    private void zip(EvidenceFile file) throws UnreadableEvidence {
        try (FileChannel channel = file.open()) {
            ZipBytes bytes = ZipBytes.of(channel);
            ZipContents contents = new ZipContents(bytes, LIMITS, cancelled);
            for (ZipItem item : ZipContainer.read(bytes, LIMITS, cancelled).items()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                contents.read(item, content);
                Locator at = file.locator().inEntry(item.name());
                exposure.scan(content.toByteArray(), at, 0, new Range(0, content.size()));
            }
        } catch (IOException unreadable) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "zip", unreadable);
        }
    }
}
