// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.excerpt;

import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipBytes;
import io.assay.source.zip.ZipContainer;
import io.assay.source.zip.ZipContents;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Fetches the bytes around a place for looking at them after a run. A place without bytes is found by its line; a place that is only a file
 * or an entry shows its beginning; a place that is an event of a database has no bytes to show.
 *
 * <p>Reads at most 64 KiB of the place and 8 KiB before and after it, and of a container one entry of at most 64 MiB.
 */
public final class Excerpts {
    private static final int MARGIN = 8 * 1024;
    private static final int FOCUS = 64 * 1024;
    private static final long SEARCHED = 1L << 30;
    private static final long ENTRY = 64L << 20;

    /** The bytes around the place; empty where it is no run of bytes. */
    public Optional<Excerpt> around(Locator at) throws IOException, UnreadableEvidence {
        boolean eventOnly = !at.bytes().isKnown() && at.line() < 0 && (at.position() >= 0 || !at.eventId().isEmpty());
        EvidenceFile file = EvidenceFile.named(Path.of(at.path()), new Custody());
        if (eventOnly || file.isDirectory()) {
            return Optional.empty();
        }
        try (FileChannel channel = file.open()) {
            ZipBytes bytes = ZipBytes.of(channel);
            if (at.entry().isEmpty()) {
                return excerpt(at, bytes);
            }
            Optional<byte[]> content = entry(bytes, at.entry());
            return content.isEmpty() ? Optional.empty() : excerpt(at, ZipBytes.of(content.get()));
        }
    }

    private static Optional<byte[]> entry(ZipBytes bytes, String name) throws IOException {
        ZipContainer container = ZipContainer.read(bytes, ZipLimits.STANDARD, () -> false);
        Optional<ZipItem> item = container.find(name).filter(found -> found.size() <= ENTRY);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new ZipContents(bytes, ZipLimits.STANDARD, () -> false).read(item.get(), content);
        return Optional.of(content.toByteArray());
    }

    private static Optional<Excerpt> excerpt(Locator at, ZipBytes bytes) throws IOException {
        Range place = at.bytes().isKnown() ? at.bytes() : at.line() > 0 ? line(bytes, at.line()) : new Range(0, bytes.size());
        if (!place.isKnown() || place.from() > bytes.size()) {
            return Optional.empty();
        }
        Range focus = new Range(place.from(), Math.min(bytes.size(), Math.min(place.to(), place.from() + FOCUS)));
        long from = Math.max(0, focus.from() - MARGIN);
        long to = Math.min(bytes.size(), focus.to() + MARGIN);
        return Optional.of(new Excerpt(at.path(), at.entry(), bytes.size(), new Range(from, to), bytes.slice(from, (int) (to - from)), focus, at.line()));
    }

    /** The bytes of a 1-based line without its end; {@link Range#NONE} where there are not so many lines in the part that is searched. */
    private static Range line(ZipBytes bytes, long wanted) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long line = 1;
        long start = 0;
        long end = Math.min(bytes.size(), SEARCHED);
        for (long at = 0; at < end;) {
            int count = bytes.read(at, buffer, 0, (int) Math.min(buffer.length, end - at));
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    if (line == wanted) {
                        return new Range(start, at + i);
                    }
                    line++;
                    start = at + i + 1;
                }
            }
            if (count <= 0) {
                break;
            }
            at += count;
        }
        return line == wanted && start <= end ? new Range(start, end) : Range.NONE;
    }
}
