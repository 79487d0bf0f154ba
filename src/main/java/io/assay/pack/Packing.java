// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.format.EvidenceFormat;
import io.assay.format.spanforge.cec.pack.PackManifest;
import io.assay.query.EventBytes;
import io.assay.query.Query;
import io.assay.source.UnreadableEvidence;
import io.assay.source.passage.Passages;
import io.assay.verify.Engagement;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Verifies evidence and packs it in one go, so that the verdict in the pack is of the bytes in the pack. */
public final class Packing {
    private final List<EvidenceFormat> formats;

    public Packing(List<EvidenceFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * What was packed.
     *
     * @param run the verdict that went into the pack
     */
    public record Packed(RunResult run, PackManifest manifest) {
    }

    /**
     * Writes the pack; a pack that could not be finished leaves no file behind.
     *
     * @param engagement whose monitor is told of progress and may cancel
     */
    public Packed pack(List<Path> evidence, Engagement engagement, PackOrder order, Path file) throws IOException, UnreadableEvidence, PackRefused {
        EventSheet sheet = new EventSheet(order.selection().isEmpty());
        RunResult run;
        try (Passages passages = new Passages(); EventBytes bytes = new EventBytes()) {
            Query query = order.selection().orElse(Query.ALL);
            run = new Verification(formats).run(evidence, engagement.watchedBy((format, path, event) -> {
                if (!sheet.isTooMany() && query.matches(event, bytes)) {
                    sheet.add(path, event, passages.of(event.at()));
                }
            }));
        }
        if (run.cancelled()) {
            throw new PackRefused(PackText.CANCELLED);
        } else if (run.objects().isEmpty()) {
            throw new PackRefused(PackText.NOTHING);
        } else if (order.selection().isPresent() && sheet.isTooMany()) {
            throw new PackRefused(PackText.TOO_MANY_EVENTS, EventSheet.MOST);
        } else if (order.selection().isPresent() && sheet.isEmpty()) {
            throw new PackRefused(PackText.NO_EVENTS);
        }
        return new Packed(run, write(new PackWriter(order, run, sheet.isTooMany() ? sheet.cleared() : sheet, engagement.monitor()::cancelled), file));
    }

    private static PackManifest write(PackWriter writer, Path file) throws IOException, UnreadableEvidence, PackRefused {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            PackManifest manifest;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                manifest = writer.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
