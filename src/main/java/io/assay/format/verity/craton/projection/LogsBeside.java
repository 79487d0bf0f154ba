// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import io.assay.format.verity.segment.Framing;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.Stretch;
import io.assay.format.verity.segment.StreamLog;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.Optional;
import java.util.OptionalLong;

/** The logs of the streams in the folder of a projection store, of which the store is made. */
final class LogsBeside {
    private LogsBeside() {}

    /** How many records they hold together; empty where no log is there. {@code beat} is called about every megabyte. */
    static OptionalLong records(EvidenceFile store, Runnable beat) throws UnreadableEvidence {
        long records = 0;
        boolean any = false;
        for (EvidenceFile folder : store.siblings()) {
            Optional<StreamLog> log = folder.isDirectory() ? StreamLog.in(folder) : Optional.empty();
            if (log.isPresent()) {
                any = true;
                records += count(log.get(), beat);
            }
        }
        return any ? OptionalLong.of(records) : OptionalLong.empty();
    }

    private static long count(StreamLog log, Runnable beat) throws UnreadableEvidence {
        long records = 0;
        for (Segment segment : log.segments()) {
            records += Framing.of(segment, log.layout(), records, beat).stream().mapToLong(Stretch::records).sum();
        }
        return records;
    }
}
