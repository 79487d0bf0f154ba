// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of a log and the two hints beside it.
 *
 * @param number the number in the file's name; 0 where the name has none
 * @param entry  the file's name below the artefact; empty where the file itself is the artefact
 * @param index  byte positions of the records ({@code .idx})
 * @param wal    positions not yet in the index ({@code .idx.wal})
 */
public record Segment(long number, String entry, EvidenceFile log, Optional<EvidenceFile> index, Optional<EvidenceFile> wal) {
    private static final Pattern NAME = Pattern.compile("segment_(\\d{6,18})\\.log");
    private static final Pattern INDEX = Pattern.compile("(segment_\\d{6,18}\\.log)\\.idx(\\.wal)?");

    /** The segment of this file; {@code inDirectory} says whether the directory is the artefact. */
    public static Segment of(EvidenceFile file, boolean inDirectory) {
        Matcher matcher = NAME.matcher(file.simpleName());
        return new Segment(matcher.matches() ? Long.parseLong(matcher.group(1)) : 0, inDirectory ? file.simpleName() : "", file,
                file.sibling(file.simpleName() + ".idx").filter(EvidenceFile::isRegular),
                file.sibling(file.simpleName() + ".idx.wal").filter(EvidenceFile::isRegular));
    }

    /** Whether the name is that of a segment. */
    public static boolean isNamed(EvidenceFile file) {
        return NAME.matcher(file.simpleName()).matches();
    }

    /** Whether a file with this name in a stream's folder is a segment, an index of one, or the list of segments. */
    public static boolean isPartOfLog(EvidenceFile file) {
        return isNamed(file) || indexed(file).isPresent() || file.simpleName().equals(StreamLog.MANIFEST);
    }

    /** The name of the segment of which the file is, by its name, an index or a write-ahead file. */
    public static Optional<String> indexed(EvidenceFile file) {
        Matcher matcher = INDEX.matcher(file.simpleName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    public long size() {
        return log.size();
    }

    public Locator locator() {
        return log.locator();
    }
}
