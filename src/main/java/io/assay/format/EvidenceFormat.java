// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.replay.Replay;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/** Everything the engine needs to know about one kind of evidence. One implementation a package, one line in {@code app.Installed}. */
public interface EvidenceFormat {
    /** The stable name, such as {@code spanforge.chain}. */
    String id();

    /** The system whose evidence it is, such as {@code spanforge}. */
    String system();

    /** Says, from content and never from the name's extension, whether the file (or directory) is this kind of evidence. */
    Recognition recognise(EvidenceFile file);

    /** Begins an examination; reads as little as it can, the checks read the rest. */
    Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence;

    /** Every question this format can ask. */
    List<? extends Question> questions();

    /** Every code its findings can carry, beside the kernel's. */
    List<? extends FindingCode> codes();

    /** Files and folders inside a folder of this format that are no part of it: they are looked at for themselves. */
    default List<EvidenceFile> strangers(EvidenceFile directory) throws UnreadableEvidence {
        return List.of();
    }

    /** Opens the artefact for rebuilding states; empty where its events add up to none. */
    default Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return Optional.empty();
    }

    /** Exports the proof of one event: what is hashed for it, from there to the nearest seal or anchor, and that. */
    default Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        throw new NotProvable(NotProvable.Reason.FORMAT);
    }
}
