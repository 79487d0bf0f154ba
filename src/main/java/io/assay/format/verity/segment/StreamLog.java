// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of one stream and what they say of themselves before any record is read.
 *
 * @param root     the directory, or the one file
 * @param layout   of every segment (one stream has one layout)
 * @param segments in the order of their numbers
 * @param manifest the list of segments, in the directory of a stream of generation C
 * @param whole    whether the whole directory is examined, so that the first record must be the first of the stream
 */
public record StreamLog(EvidenceFile root, Layout layout, List<Segment> segments, Optional<EvidenceFile> manifest, boolean whole) {
    static final String MANIFEST = "manifest.json";
    private static final Pattern STREAM = Pattern.compile("\\d{1,20}");
    private static final int LOCAL_BITS = 32;

    public StreamLog {
        segments = List.copyOf(segments);
    }

    /** The log in this directory or file; empty where there is none. */
    public static Optional<StreamLog> in(EvidenceFile file) throws UnreadableEvidence {
        return file.isDirectory() ? inDirectory(file) : file.isRegular() ? inFile(file) : Optional.empty();
    }

    private static Optional<StreamLog> inDirectory(EvidenceFile directory) throws UnreadableEvidence {
        List<Segment> segments = new ArrayList<>();
        for (EvidenceFile child : directory.children()) {
            if (child.isRegular() && Segment.isNamed(child)) {
                segments.add(Segment.of(child, true));
            }
        }
        segments.sort(Comparator.comparingLong(Segment::number));
        for (Segment segment : segments) {
            Optional<Layout> layout = LayoutDetection.of(segment);
            if (layout.isPresent()) {
                Optional<EvidenceFile> manifest = directory.child(MANIFEST).filter(EvidenceFile::isRegular);
                return Optional.of(new StreamLog(directory, layout.get(), segments, manifest, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<StreamLog> inFile(EvidenceFile file) throws UnreadableEvidence {
        Optional<Layout> layout = LayoutDetection.atStart(file);
        if (layout.isEmpty() && Segment.isNamed(file)) {
            layout = LayoutDetection.of(Segment.of(file, false));
        }
        return layout.map(known -> {
            Segment segment = Segment.of(file, false);
            return new StreamLog(file, known, List.of(segment), Optional.empty(), segment.number() == 0);
        });
    }

    /** The number of the stream: the name of its directory; empty where that is no number. */
    public Optional<String> stream() {
        var path = root.path().toAbsolutePath().normalize();
        var directory = root.isDirectory() ? path : path.getParent();
        return Optional.ofNullable(directory).map(java.nio.file.Path::getFileName).map(Object::toString).filter(name -> STREAM.matcher(name).matches());
    }

    /** Whether something of it exists only since generation C: rotation, its lists, a tenant in the stream's number. */
    public boolean hasLaterParts() {
        return manifest.isPresent() || segments.stream().anyMatch(segment -> segment.number() > 0 || segment.wal().isPresent())
                || stream().map(number -> new java.math.BigInteger(number).bitLength() > LOCAL_BITS).orElse(false);
    }

    /** Bytes of all segments. */
    public long size() {
        return segments.stream().mapToLong(Segment::size).sum();
    }
}
