// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition.Certainty;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.StreamLog;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The segment log of one stream, as the generation writes it whose vocabulary is given. The directory of a stream is one artefact; a segment
 * file that is named alone is one too, with its index.
 */
public final class SegmentLogFormat implements EvidenceFormat {
    private final LogVocabulary words;

    public SegmentLogFormat(LogVocabulary words) {
        this.words = words;
    }

    @Override
    public String id() {
        return words.id();
    }

    @Override
    public String system() {
        return words.system();
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        try {
            Optional<StreamLog> log = StreamLog.in(file).filter(words::wrote);
            if (log.isEmpty()) {
                return Recognition.NO;
            }
            boolean sure = file.isDirectory() || log.get().layout().isMarked();
            return Recognition.of(sure ? Certainty.CERTAIN : Certainty.LIKELY, file.isDirectory() ? new EvidenceFile[0]
                    : log.get().segments().stream().flatMap(segment -> Stream.of(segment.index(), segment.wal()))
                    .flatMap(Optional::stream).toArray(EvidenceFile[]::new));
        } catch (UnreadableEvidence unreadable) {
            return Recognition.NO;
        }
    }

    /** A stream's folder holds segments with their indexes and a manifest; the producer writes nothing else there. */
    @Override
    public List<EvidenceFile> strangers(EvidenceFile directory) throws UnreadableEvidence {
        return directory.children().stream().filter(child -> !(child.isRegular() && Segment.isPartOfLog(child))).toList();
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        StreamLog log = StreamLog.in(file).orElseThrow(() -> new UnreadableEvidence(file.locator(), Fault.FORMAT, "no-record"));
        return new SegmentLogExamination(words, log, circumstances.trust());
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        StreamLog log = StreamLog.in(file).orElseThrow(() -> new UnreadableEvidence(file.locator(), Fault.FORMAT, "no-record"));
        return new RecordProof(log, circumstances.trust()).of(wanted);
    }

    @Override
    public List<? extends Question> questions() {
        return words.questions();
    }

    @Override
    public List<? extends FindingCode> codes() {
        return words.codes();
    }
}
